#include "app/domain/checks.h"

#include "app/base/text.h"

#include <algorithm>

namespace liaison::checks {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

constexpr int FirstYear = 1954;
constexpr int LastYear = 9999;

/// Control characters and halves of surrogate pairs would break printed sheets, csv files and the canonical
/// journal text alike.
bool hasControlCharacters(const QString &text)
{
    return !text.isValidUtf16() || std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
    });
}

QString checkedText(const QString &text, qsizetype longest, const QString &field, FieldErrors &errors)
{
    if (text.size() > longest)
        errors[field] =
            Text::tr("At most %L1 characters fit here; this has %L2.").arg(longest).arg(text.size());
    else if (hasControlCharacters(text))
        errors[field] = Text::tr("The text contains control characters.");
    return text;
}

} // namespace

QString requiredName(const QString &text, const QString &field, FieldErrors &errors)
{
    const QString name = text.simplified();
    if (name.isEmpty()) {
        errors[field] = Text::tr("This must not be empty.");
        return name;
    }
    return checkedText(name, MaxNameLength, field, errors);
}

QString optionalLine(const QString &text, const QString &field, FieldErrors &errors)
{
    return checkedText(text.simplified(), MaxLineLength, field, errors);
}

QString optionalText(const QString &text, const QString &field, FieldErrors &errors)
{
    QString lines = text.trimmed();
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    return checkedText(lines, MaxTextLength, field, errors);
}

void year(QDate day, const QString &field, FieldErrors &errors)
{
    if (day.isValid() && (day.year() < FirstYear || day.year() > LastYear))
        errors[field] = Text::tr("The year must lie between %1 and %2.").arg(FirstYear).arg(LastYear);
}

} // namespace liaison::checks
