#include "app/evaluation/measurevalue.h"

namespace liaison {

QString MeasureValue::text() const
{
    switch (m_kind) {
    case ValueKind::Number:
        return decimal().text();
    case ValueKind::Rate:
        return QStringLiteral("%1/%2").arg(m_fraction.numerator).arg(m_fraction.denominator);
    }
    Q_UNREACHABLE();
}

} // namespace liaison
