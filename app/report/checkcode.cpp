#include "app/report/checkcode.h"

#include <QCryptographicHash>

namespace liaison {

QString checkCode(const QStringList &statements)
{
    static constexpr char Alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    QCryptographicHash hash{QCryptographicHash::Sha256};
    for (const QString &statement : statements) {
        const QByteArray utf8 = statement.toUtf8();
        hash.addData(QByteArray::number(utf8.size()) + ':' + utf8);
    }
    quint64 bits = 0;
    const QByteArray digest = hash.result();
    for (int i = 0; i < 8; ++i)
        bits = bits << 8 | static_cast<quint8>(digest.at(i));
    QString code;
    for (int i = 0; i < 10; ++i) {
        if (i == 5)
            code += u'-';
        code += QLatin1Char{Alphabet[bits >> 59]};
        bits <<= 5;
    }
    return code;
}

} // namespace liaison
