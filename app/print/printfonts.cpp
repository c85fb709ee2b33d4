#include "app/print/printfonts.h"

#include "app/print/units.h"

#include <QFontDatabase>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct Candidate
{
    QStringView family;
    bool bold = false; // a regular cut that must look like a heavy one
};

// A font has an English and a Chinese name; which of them the system lists depends on its settings.
constexpr Candidate TitleCandidates[] = {
    {u"方正小标宋简体"},
    {u"FZXiaoBiaoSong-B05S"},
    {u"方正小标宋_GBK"},
    {u"FZXiaoBiaoSong-B05"},
    {u"华文中宋"},
    {u"STZhongsong"},
    {u"Noto Serif CJK SC", true},
    {u"Source Han Serif SC", true},
    {u"Source Han Serif CN", true},
    {u"Noto Serif SC", true},
    {u"宋体", true},
    {u"SimSun", true},
};
constexpr Candidate HeadingCandidates[] = {
    {u"黑体"},
    {u"SimHei"},
    {u"华文黑体"},
    {u"STHeiti"},
    {u"方正黑体_GBK"},
    {u"FZHei-B01"},
    {u"Noto Sans CJK SC", true},
    {u"Source Han Sans SC", true},
    {u"Source Han Sans CN", true},
    {u"Noto Sans SC", true},
    {u"Microsoft YaHei", true},
    {u"微软雅黑", true},
    {u"WenQuanYi Zen Hei", true},
    {u"WenQuanYi Micro Hei", true},
};
constexpr Candidate NameCandidates[] = {
    {u"楷体_GB2312"}, {u"KaiTi_GB2312"}, {u"楷体"},      {u"KaiTi"},         {u"华文楷体"},
    {u"STKaiti"},     {u"方正楷体_GBK"}, {u"FZKai-Z03"}, {u"AR PL UKai CN"},
};
constexpr Candidate BodyCandidates[] = {
    {u"仿宋_GB2312"},
    {u"FangSong_GB2312"},
    {u"仿宋"},
    {u"FangSong"},
    {u"华文仿宋"},
    {u"STFangsong"},
    {u"方正仿宋_GBK"},
    {u"FZFangSong-Z02"},
    {u"Noto Serif CJK SC"},
    {u"Source Han Serif SC"},
    {u"Source Han Serif CN"},
    {u"Noto Serif SC"},
    {u"宋体"},
    {u"SimSun"},
    {u"AR PL UMing CN"},
    {u"Noto Sans CJK SC"},
    {u"Source Han Sans SC"},
    {u"Noto Sans SC"},
    {u"WenQuanYi Zen Hei"},
    {u"WenQuanYi Micro Hei"},
};

std::span<const Candidate> candidates(PrintFonts::Face face)
{
    switch (face) {
    case PrintFonts::Face::Title:
        return TitleCandidates;
    case PrintFonts::Face::Heading:
        return HeadingCandidates;
    case PrintFonts::Face::Name:
        return NameCandidates;
    case PrintFonts::Face::Body:
        return BodyCandidates;
    }
    Q_UNREACHABLE();
}

/// Fonts that know the characters of Simplified Chinese but draw them as another region does.
bool drawsForeignForms(const QString &family)
{
    static const QStringList endings{u" JP"_s, u" KR"_s, u" TC"_s, u" HK"_s, u" TW"_s, u" MO"_s};
    return std::any_of(endings.cbegin(), endings.cend(),
                       [&family](const QString &ending) { return family.endsWith(ending); });
}

} // namespace

Result<PrintFonts> PrintFonts::installed()
{
    return chosenFrom(QFontDatabase::families(QFontDatabase::SimplifiedChinese));
}

Result<PrintFonts> PrintFonts::chosenFrom(const QStringList &families)
{
    PrintFonts fonts;
    for (const Candidate &candidate : BodyCandidates) {
        if (families.contains(candidate.family, Qt::CaseInsensitive))
            fonts.m_fallbacks.append(candidate.family.toString());
    }
    for (const QString &family : families) {
        if (fonts.m_fallbacks.isEmpty() && !drawsForeignForms(family))
            fonts.m_fallbacks.append(family);
    }
    if (fonts.m_fallbacks.isEmpty()) {
        return Error{ErrorCode::NotFound,
                     tr("No Simplified Chinese font is installed, so nothing can be printed. Install one, on "
                        "Debian the package %1.")
                         .arg(u"fonts-noto-cjk"_s),
                     u"families able to write Simplified Chinese: "_s + families.join(u", ")};
    }

    for (const Face face : Faces) {
        Choice &choice = fonts.m_choices[static_cast<size_t>(face)];
        choice = {fonts.m_fallbacks.constFirst(), face == Face::Title || face == Face::Heading};
        const std::span<const Candidate> list = candidates(face);
        const auto found = std::find_if(list.begin(), list.end(), [&families](const Candidate &candidate) {
            return families.contains(candidate.family, Qt::CaseInsensitive);
        });
        if (found != list.end())
            choice = {found->family.toString(), found->bold};
    }
    return fonts;
}

QFont PrintFonts::font(Face face, qreal points) const
{
    QFont font;
    font.setFamilies(QStringList{choice(face).family} + m_fallbacks);
    font.setBold(choice(face).bold);
    font.setPixelSize(qRound(points * UnitsPerPoint));
    font.setHintingPreference(QFont::PreferNoHinting);
    // Chinese needs no shaping, and shaping does harm: in a Japanese locale even SC fonts then give Japanese
    // forms (直, 骨), and substituted glyphs, such as the digits beside Latin letters in Noto Serif CJK,
    // cannot be copied from a PDF. Scripts that do need it are shaped nevertheless.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

} // namespace liaison
