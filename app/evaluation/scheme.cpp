#include "app/evaluation/scheme.h"

#include "app/evaluation/facts.h"

#include <QCryptographicHash>

namespace liaison {

QString Scheme::fingerprint() const
{
    return QString::fromLatin1(QCryptographicHash::hash(canonicalText, QCryptographicHash::Sha256).toHex());
}

QString Scheme::peerGroupOf(const EvaluatedUnit &unit) const
{
    return peerGroupAttribute.isEmpty() ? unit.group : unit.attributes.value(peerGroupAttribute);
}

std::optional<qsizetype> Scheme::findIndicator(const QString &code) const
{
    for (qsizetype i = 0; i < indicators.size(); ++i) {
        if (indicators.at(i).code == code)
            return i;
    }
    return std::nullopt;
}

} // namespace liaison
