#pragma once

#include "app/print/printfonts.h"

#include <QByteArray>
#include <QHash>
#include <QIODevice>

namespace liaison {

/// Passes a PDF that QPdfWriter writes on to a file and corrects which characters can be copied from it.
///
/// A PDF font says for each glyph which character it stands for. Qt (seen in 6.4) takes the first character
/// that has the glyph; in Chinese fonts that is often a radical sign, so 人大 would be found and copied as
/// ⼈⼤ (U+2F08 U+2F24), and a blank as a tab. Characters beyond the Basic Multilingual Plane are drawn, but
/// Qt gives them no text at all.
class PdfTextMap : public QIODevice
{
public:
    /// @a target is open for writing.
    PdfTextMap(QIODevice &target, const PrintFonts &fonts);

    /// Whether bytes were lost. QPdfWriter does not tell, and QSaveFile does not see a write cut short by a
    /// full disk as an error.
    [[nodiscard]] bool hasFailed() const noexcept { return m_failed; }

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    [[nodiscard]] QByteArray corrected(const QByteArray &map) const;

    QIODevice &m_target;
    bool m_failed = false;
    QHash<QByteArray, QByteArray> m_replacements; // "<2F08>" -> "<4EBA>"
};

} // namespace liaison
