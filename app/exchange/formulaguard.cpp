#include "app/exchange/formulaguard.h"

namespace liaison {

namespace {

// Text that already begins with apostrophes before a formula gets one more, or reading would take away its
// own.
bool beginsLikeFormula(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.mid(1);
    return !text.isEmpty() && QStringView{u"=+-@\t\r\n＝＋－＠"}.contains(text.front());
}

} // namespace

QString guardedAgainstFormula(const QString &text)
{
    return beginsLikeFormula(text) ? u'\'' + text : text;
}

QString withoutFormulaGuard(const QString &text)
{
    return text.startsWith(u'\'') && beginsLikeFormula(text) ? text.mid(1) : text;
}

} // namespace liaison
