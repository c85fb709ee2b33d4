#pragma once

#include "app/base/result.h"

#include <QCoreApplication>
#include <QFont>
#include <QStringList>

#include <array>

namespace liaison {

/// The typefaces of a printed form. Offices expect those of GB/T 9704 (小标宋, 黑体, 楷体, 仿宋); they are
/// commercial and often missing, so each face takes the first family of its list that is installed.
/// Families are always named in their Simplified Chinese variant: a bare "serif" or "sans" picks Japanese
/// forms on Debian.
class PrintFonts
{
    Q_DECLARE_TR_FUNCTIONS(PrintFonts)

public:
    enum class Face { Title, Heading, Name, Body };
    static constexpr std::array Faces{Face::Title, Face::Heading, Face::Name, Face::Body};

    /// What this computer has; needs a QGuiApplication. NotFound if no Chinese font is installed; the message
    /// names the package to install.
    [[nodiscard]] static Result<PrintFonts> installed();

    /// The choice among the given families, which must all be able to write Simplified Chinese.
    [[nodiscard]] static Result<PrintFonts> chosenFrom(const QStringList &families);

    /// @a points in typographic points; the font is sized in layout units (units.h).
    [[nodiscard]] QFont font(Face face, qreal points) const;

    /// The chosen family of @a face.
    [[nodiscard]] QString family(Face face) const { return choice(face).family; }

private:
    struct Choice
    {
        QString family;
        bool bold = false;
    };

    [[nodiscard]] const Choice &choice(Face face) const { return m_choices[static_cast<size_t>(face)]; }

    std::array<Choice, Faces.size()> m_choices;
    QStringList m_fallbacks; // for characters the chosen family lacks, say a rare one in a name
};

} // namespace liaison
