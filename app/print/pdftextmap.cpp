#include "app/print/pdftextmap.h"

#include <QRawFont>

namespace liaison {

namespace {

QByteArray hexadecimal(char16_t character)
{
    return '<' + QByteArray::number(character, 16).toUpper().rightJustified(4, '0') + '>';
}

QList<quint32> glyphs(const QRawFont &font, char16_t first, char16_t last)
{
    QString characters;
    for (char16_t character = first; character <= last; ++character)
        characters += QChar{character};
    return font.glyphIndexesForString(characters);
}

} // namespace

PdfTextMap::PdfTextMap(QIODevice &target, const PrintFonts &fonts) : m_target{target}
{
    constexpr char16_t FirstRadical = 0x2e80; // up to 0x33ff: radicals, strokes and other look-alikes
    constexpr char16_t FirstIdeograph = 0x4e00;
    constexpr char16_t LastIdeograph = 0x9fff;

    m_replacements.insert(hexadecimal(u'\t'), hexadecimal(u' '));
    for (const PrintFonts::Face face : PrintFonts::Faces) {
        const QRawFont font = QRawFont::fromFont(fonts.font(face, 12));
        const QList<quint32> ideographs = glyphs(font, FirstIdeograph, LastIdeograph);
        QHash<quint32, qsizetype> byGlyph;
        for (qsizetype i = 0; i < ideographs.size(); ++i) {
            if (ideographs.at(i) != 0 && !byGlyph.contains(ideographs.at(i)))
                byGlyph.insert(ideographs.at(i), i);
        }
        const QList<quint32> others = glyphs(font, FirstRadical, 0x33ff);
        for (qsizetype i = 0; i < others.size(); ++i) {
            if (const auto found = byGlyph.constFind(others.at(i)); found != byGlyph.cend())
                m_replacements.insert(hexadecimal(static_cast<char16_t>(FirstRadical + i)),
                                      hexadecimal(static_cast<char16_t>(FirstIdeograph + *found)));
        }
    }
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

qint64 PdfTextMap::readData(char *, qint64)
{
    return -1;
}

qint64 PdfTextMap::writeData(const char *data, qint64 size)
{
    const QByteArray bytes = QByteArray::fromRawData(data, size);
    // Qt writes the map of a font uncompressed and in one go. The corrected one is of the same length, so
    // the file's table of positions stays right.
    const qint64 written = m_target.write(bytes.startsWith("/CIDInit") ? corrected(bytes) : bytes);
    m_failed = m_failed || written != size;
    return written;
}

/// Lines are `<first> <last> [<char> <char> …]` or `<first> <last> <char>`: glyph numbers stay, characters
/// are replaced.
QByteArray PdfTextMap::corrected(const QByteArray &map) const
{
    QByteArray result = map;
    const qsizetype begin = map.indexOf("beginbfrange");
    for (qsizetype line = begin; line >= 0 && line < result.size();) {
        const qsizetype end = result.indexOf('\n', line);
        qsizetype token = result.indexOf('<', line);
        for (int number = 0; token >= 0 && (end < 0 || token < end); ++number) {
            constexpr qsizetype Length = 6;
            const QByteArray character = result.mid(token, Length);
            if (number >= 2 && m_replacements.contains(character))
                result.replace(token, Length, m_replacements.value(character));
            token = result.indexOf('<', token + Length);
        }
        line = end < 0 ? -1 : end + 1;
    }
    return result;
}

} // namespace liaison
