#include "app/print/sheetlayout.h"

#include "app/print/pageframe.h"
#include "app/print/sheetform.h"

namespace liaison {

namespace {

// 小四, 五号 and 小五. The second is the house size; the others are for short and for long sheets.
constexpr Density Comfortable{12, 1.4 * Mm, 30 * Mm};
constexpr Density Normal{10.5, 1.1 * Mm, 26 * Mm};
constexpr Density Compact{9, 0.6 * Mm, 19 * Mm};

constexpr qreal MinimumBody = 120 * Mm;

QStringList textsOf(const EvaluationSheet &sheet)
{
    QStringList texts{sheet.title,     sheet.subjectName,   sheet.period,      sheet.exampleMark,
                      sheet.total,     sheet.maximum,       sheet.rankText,    sheet.cutOff,
                      sheet.printedBy, sheet.schemeVersion, sheet.journalHead, sheet.checkCode};
    for (const EvaluationSheet::Fact &fact : sheet.facts)
        texts << fact.label << fact.value;
    for (const EvaluationSheet::Line &line : sheet.lines)
        texts << line.block << line.title << line.maximum << line.rule << line.evidence << line.points;
    for (const EvaluationSheet::SignatureBlock &block : sheet.signatures)
        texts << block.title << block.signLabel << block.sealLabel << block.dateLabel;
    return texts + sheet.notes;
}

bool isWithinLimits(const EvaluationSheet &sheet)
{
    if (sheet.facts.size() + sheet.lines.size() + sheet.notes.size() + sheet.signatures.size() >
        SheetLayout::MaxEntries)
        return false;
    qsizetype length = 0;
    for (const QString &text : textsOf(sheet)) {
        length += text.size();
        if (text.size() > SheetLayout::MaxTextLength || length > SheetLayout::MaxLength)
            return false;
    }
    return true;
}

} // namespace

Result<QList<PageLayout>> SheetLayout::pages(const EvaluationSheet &sheet)
{
    const QString name = sheet.subjectName.left(60);
    if (!isWithinLimits(sheet)) {
        return Error{
            ErrorCode::LimitExceeded,
            tr("The sheet of %1 is too long to be printed: at most %L2 entries, %L3 characters in one "
               "text and %L4 in all are allowed.")
                .arg(name)
                .arg(MaxEntries)
                .arg(MaxTextLength)
                .arg(MaxLength)};
    }

    PageFrame frame{m_setter,
                    m_fonts,
                    {.runningHead = {sheet.title, sheet.subjectName, sheet.period},
                     .exampleMark = sheet.exampleMark,
                     .schemeVersion = sheet.schemeVersion,
                     .cutOff = sheet.cutOff,
                     .printedBy = sheet.printedBy,
                     .journalHead = sheet.journalHead,
                     .checkCode = sheet.checkCode,
                     .contentCode = {}},
                    TypeArea};
    std::optional<QList<PageLayout>> pages;
    if (frame.bottom() - frame.top() >= MinimumBody)
        pages = form(sheet, frame.top(), frame.bottom());
    if (!pages) {
        return Error{ErrorCode::LimitExceeded,
                     tr("The sheet of %1 cannot be printed: its signature blocks or its foot do not fit on a "
                        "page. Shorten their texts.")
                         .arg(name)};
    }

    for (qsizetype i = 0; i < pages->size(); ++i)
        frame.decorate((*pages)[i], i + 1, pages->size());
    return *pages;
}

/// In the house size; larger if the form still stands on one page, smaller if that saves a page.
std::optional<QList<PageLayout>> SheetLayout::form(const EvaluationSheet &sheet, qreal top, qreal bottom)
{
    const auto set = [&](const Density &density) {
        const SheetForm form{m_setter, sheet, density, TypeArea.left(), TypeArea.width()};
        return layoutTable(m_setter, form.style(), form.head(), form.rows(), {top, bottom});
    };
    std::optional<QList<PageLayout>> normal = set(Normal);
    if (!normal)
        return {};
    const bool isShort = normal->size() == 1;
    std::optional<QList<PageLayout>> other = set(isShort ? Comfortable : Compact);
    const bool better = other && (isShort ? other->size() == 1 : other->size() < normal->size());
    return better ? other : normal;
}

} // namespace liaison
