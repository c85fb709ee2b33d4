#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringView>

#include <memory>

struct UConverter;

namespace liaison {

/// How the bytes of a text file spell its characters.
struct TextEncoding
{
    const char *name = "UTF-8"; ///< as ICU calls it; also fit for people
    int markBytes = 0;          ///< length of the byte order mark at the beginning of the file
};

/// Turns a text file into UTF-16 block by block. Bytes that are no text in the encoding end it; nothing is
/// ever replaced by a question mark.
class TextDecoder
{
public:
    /// Starts behind the byte order mark; @a device is open and can seek.
    TextDecoder(QIODevice &device, const TextEncoding &encoding);
    ~TextDecoder();
    Q_DISABLE_COPY_MOVE(TextDecoder)

    /// The next block, valid until the next call; empty at the end and after bytes that are no text.
    [[nodiscard]] QStringView read();

    /// Bytes were met that are no text in this encoding; all text before them was delivered.
    [[nodiscard]] bool failed() const noexcept
    {
        return m_state == State::Failed || m_state == State::CutOff;
    }

    /// They are the beginning of a character, at the end of the file.
    [[nodiscard]] bool isCutOff() const noexcept { return m_state == State::CutOff; }

private:
    enum class State { Reading, Finished, Failed, CutOff };

    QIODevice &m_device;
    UConverter *m_converter;
    QByteArray m_bytes;
    std::unique_ptr<char16_t[]> m_text;
    State m_state = State::Reading;
};

} // namespace liaison
