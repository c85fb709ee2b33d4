#include "app/exchange/textdecoder.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#include <algorithm>

namespace liaison {

namespace {

constexpr qsizetype BlockBytes = 256 * 1024;

// No encoding used here makes more than one UTF-16 unit of a byte; a few bytes may wait from the block
// before.
constexpr qsizetype BlockUnits = BlockBytes + 64;

} // namespace

TextDecoder::TextDecoder(QIODevice &device, const TextEncoding &encoding)
    : m_device{device}
    , m_bytes{BlockBytes, Qt::Uninitialized}
    , m_text{new char16_t[BlockUnits]}
{
    UErrorCode status = U_ZERO_ERROR;
    m_converter = ucnv_open(encoding.name, &status);
    ucnv_setToUCallBack(m_converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    if (U_FAILURE(status))
        qFatal("ICU has no converter %s: %s", encoding.name, u_errorName(status));
    m_device.seek(encoding.markBytes);
}

TextDecoder::~TextDecoder()
{
    ucnv_close(m_converter);
}

QStringView TextDecoder::read()
{
    char16_t *const begin = m_text.get();
    char16_t *target = begin;
    while (m_state == State::Reading && target == begin) {
        const qint64 count = m_device.read(m_bytes.data(), BlockBytes);
        const char *source = m_bytes.constData();
        UErrorCode status = U_ZERO_ERROR;
        ucnv_toUnicode(m_converter, &target, begin + BlockUnits, &source, source + std::max<qint64>(count, 0),
                       nullptr, count <= 0, &status);
        if (status == U_TRUNCATED_CHAR_FOUND)
            m_state = State::CutOff;
        else if (U_FAILURE(status))
            m_state = State::Failed;
        else if (count <= 0)
            m_state = State::Finished;
    }
    return {begin, target - begin};
}

} // namespace liaison
