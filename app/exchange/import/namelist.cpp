#include "app/exchange/import/namelist.h"

#include "app/base/text.h"
#include "app/exchange/import/numerals.h"

#include <QCoreApplication>

#include <algorithm>

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(NameList)
};

constexpr qsizetype LongestNameListText = 2'000;
constexpr qsizetype MostJoinedParts = 4; // "王 芳", "欧 阳 平 发"

void unifyDots(QString &text)
{
    for (const char16_t dot : {u'•', u'・', u'‧', u'∙'})
        text.replace(QChar{dot}, QChar{u'·'});
}

bool isSeparator(QChar c)
{
    switch (c.unicode()) {
    case u'、':
    case u',':
    case u'，':
    case u'/':
    case u';':
    case u'；':
    case u'|':
    case u'\\':
    case u'\n':
        return true;
    default:
        return false;
    }
}

QStringList splitAtSeparators(const QString &text)
{
    QStringList pieces{QString{}};
    for (const QChar c : text) {
        if (isSeparator(c))
            pieces.append(QString{});
        else
            pieces.last() += c;
    }
    return pieces;
}

QString joined(const QStringList &parts, qsizetype first, qsizetype count)
{
    return parts.mid(first, count).join(QString{});
}

/// "王 芳 李强" → 王芳, 李强.
QStringList joinBlanks(const QString &piece, const IsKnownName &isKnown)
{
    const QStringList parts = piece.split(u' ', Qt::SkipEmptyParts);
    QStringList names;
    for (qsizetype i = 0; i < parts.size();) {
        qsizetype count = 1;
        if (!isKnown(parts.at(i))) {
            const qsizetype most = std::min(MostJoinedParts, parts.size() - i);
            for (qsizetype next = 2; next <= most && count == 1; ++next) {
                if (isKnown(joined(parts, i, next)))
                    count = next;
            }
            // Nobody is called 王: take two lone characters as one name, also when nobody knows it.
            if (count == 1 && most > 1 && parts.at(i).size() == 1 && parts.at(i + 1).size() == 1)
                count = 2;
        }
        names.append(joined(parts, i, count));
        i += count;
    }
    return names;
}

/// "张三和李四" → 张三, 李四 if both are known; else the name itself, without 代表 or 同志 if that helps.
QStringList splitAtConjunction(const QString &name, const IsKnownName &isKnown)
{
    if (isKnown(name))
        return {name};
    for (qsizetype i = 1; i + 1 < name.size(); ++i) {
        if (!QStringView{u"和及与"}.contains(name.at(i)))
            continue;
        const QString left = name.left(i);
        const QString right = name.mid(i + 1);
        if (isKnown(left) && isKnown(right))
            return {left, right};
    }
    for (const QStringView title : {u"代表", u"同志"}) {
        if (name.endsWith(title) && isKnown(name.chopped(title.size())))
            return {name.chopped(title.size())};
    }
    return {name};
}

struct Remainder
{
    bool present = false;
    int total = 0; ///< 3 for "等3人"; 0 if no number is given
};

/// Takes "等", "等3人" or "等三名代表" off the end of @a text.
Remainder takeRemainder(QString &text, const IsKnownName &isKnown)
{
    const qsizetype start = text.lastIndexOf(u'等');
    if (start < 1)
        return {};
    const qsizetype nameStart =
        std::find_if(text.crbegin(), text.crend(), isSeparator).base() - text.cbegin();
    if (isKnown(deputyNameKey(text.mid(nameStart)))) // somebody whose name ends in 等
        return {};
    QString rest = text::nameKey(text.mid(start + 1));
    for (const QStringView unit : {u"代表", u"同志", u"人", u"位", u"名"}) {
        if (rest.endsWith(unit))
            rest.chop(unit.size());
    }
    const auto number = numerals::readNumber(rest);
    if (!rest.isEmpty() && (!number || number->length != rest.size()))
        return {};
    text.truncate(start);
    return {true, number ? number->value : 0};
}

/// The names if the cell holds nothing but known names, as nearly all cells do; else nothing.
QStringList knownNames(const QString &text, const IsKnownName &isKnown)
{
    const auto separates = [](QChar c) { return isSeparator(c) || c.isSpace(); };
    QStringList names;
    for (auto start = text.cbegin(); start != text.cend();) {
        if (separates(*start)) {
            ++start;
            continue;
        }
        const auto end = std::find_if(start, text.cend(), separates);
        const QString name{start, end - start};
        if (!isKnown(name))
            return {};
        names.append(name);
        start = end;
    }
    names.removeDuplicates();
    return names;
}

} // namespace

QString deputyNameKey(const QString &name)
{
    QString key = text::nameKey(name);
    unifyDots(key);
    return key;
}

CellResult<QStringList> namesFromText(const QString &cellText, const IsKnownName &isKnown)
{
    if (cellText.size() > LongestNameListText)
        return CellRefusal{Text::tr("The list of names is too long.")};
    if (const QStringList names = knownNames(cellText, isKnown); !names.isEmpty())
        return names;
    QString normalized = text::normalized(cellText);
    unifyDots(normalized);
    if (std::any_of(normalized.cbegin(), normalized.cend(),
                    [](QChar c) { return QStringView{u"()[]【】<>"}.contains(c); }))
        return CellRefusal{Text::tr("Write names only, without text in brackets.")};
    const Remainder remainder = takeRemainder(normalized, isKnown);

    QStringList names;
    const QStringList pieces = splitAtSeparators(normalized);
    for (const QString &piece : pieces) {
        const QStringList written = joinBlanks(piece, isKnown);
        for (const QString &name : written)
            names += splitAtConjunction(name, isKnown);
    }
    names.removeDuplicates();

    if (names.isEmpty())
        return CellRefusal{Text::tr("No name is given.")};
    if (remainder.present && remainder.total != names.size())
        return CellRefusal{Text::tr("“等” stands for deputies who are not named; name all of them.")};
    return names;
}

} // namespace liaison
