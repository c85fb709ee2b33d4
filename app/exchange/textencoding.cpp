#include "app/exchange/textencoding.h"

#include "app/exchange/readsession.h"

#include <QCoreApplication>
#include <QFile>

#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <memory>

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TextEncoding)
};

constexpr qint64 SampleBytes = 64 * 1024;

// So many characters beyond ASCII do not look like another encoding's by chance.
constexpr qint64 ConvincingCharacters = 64;

struct Mark
{
    QByteArrayView bytes;
    const char *encoding;
};

// UTF-32 before UTF-16, whose mark it begins with.
constexpr std::array Marks{Mark{"\xEF\xBB\xBF", "UTF-8"}, Mark{{"\xFF\xFE\0\0", 4}, "UTF-32LE"},
                           Mark{{"\0\0\xFE\xFF", 4}, "UTF-32BE"}, Mark{"\xFF\xFE", "UTF-16LE"},
                           Mark{"\xFE\xFF", "UTF-16BE"}};

std::optional<TextEncoding> markedEncoding(const QByteArray &sample)
{
    for (const Mark &mark : Marks) {
        if (sample.startsWith(mark.bytes))
            return TextEncoding{mark.encoding, static_cast<int>(mark.bytes.size())};
    }
    return {};
}

/// What comes out when the whole file is read in one encoding, up to the first bytes that do not fit.
struct Trial
{
    bool failed = false;
    bool cutOff = false;
    qint64 characters = 0;
    qint64 foreign = 0;  // beyond ASCII
    qint64 controls = 0; // that texts do not hold
    qint64 zeros = 0;
    qint64 structure = 0; // separators and line ends

    [[nodiscard]] bool isText() const { return zeros == 0 && controls * 100 <= characters; }
    [[nodiscard]] bool convinces() const
    {
        return isText() && (!failed || cutOff || foreign >= ConvincingCharacters);
    }
};

void count(Trial &trial, QStringView text)
{
    trial.characters += text.size();
    for (const QChar qchar : text) {
        const char16_t c = qchar.unicode();
        if (c >= 0x80) {
            ++trial.foreign;
            trial.controls += c >= 0xFFFE ? 1 : 0;
        } else if (c < 0x20) {
            trial.zeros += c == 0 ? 1 : 0;
            trial.structure += c == u'\t' || c == u'\n' || c == u'\r' ? 1 : 0;
            trial.controls += c < u'\t' || c > u'\r' ? 1 : 0;
        } else {
            trial.structure += c == u',' || c == u';' ? 1 : 0;
        }
    }
}

Trial tryEncoding(QFile &file, const TextEncoding &encoding)
{
    TextDecoder decoder{file, encoding};
    Trial trial;
    for (QStringView text = decoder.read(); !text.isEmpty() && trial.zeros == 0; text = decoder.read())
        count(trial, text);
    trial.failed = decoder.failed();
    trial.cutOff = decoder.isCutOff();
    return trial;
}

std::optional<TextEncoding> detectUtf16(QFile &file)
{
    constexpr TextEncoding LittleEndian{"UTF-16LE"};
    constexpr TextEncoding BigEndian{"UTF-16BE"};
    const Trial little = tryEncoding(file, LittleEndian);
    const Trial big = tryEncoding(file, BigEndian);
    const bool littleFits = little.isText() && !little.failed && little.structure > 0;
    const bool bigFits = big.isText() && !big.failed && big.structure > 0;
    if (littleFits && (!bigFits || little.structure >= big.structure))
        return LittleEndian;
    if (bigFits)
        return BigEndian;
    return {};
}

// What ICU takes a sample for; only good enough to be told to a person.
QString likelyEncoding(const QByteArray &sample)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector{ucsdet_open(&status),
                                                                              &ucsdet_close};
    ucsdet_setText(detector.get(), sample.constData(), static_cast<int32_t>(sample.size()), &status);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &status);
    const char *name = match ? ucsdet_getName(match, &status) : nullptr;
    return U_SUCCESS(status) && name ? QString::fromLatin1(name) : QString{};
}

// No letter of any encoding is one of these bytes.
bool isBinary(const QByteArray &sample)
{
    const auto controls = std::count_if(sample.cbegin(), sample.cend(), [](char byte) {
        return (byte >= 0 && byte < '\t') || (byte > '\r' && byte < ' ');
    });
    return controls * 100 > sample.size();
}

void refuseBinary(ReadSession &session)
{
    session.refuse(ErrorCode::InvalidInput,
                   Text::tr("This is neither a spreadsheet nor a text file. Use .xlsx, .ods or .csv."));
}

} // namespace

std::optional<TextEncoding> detectTextEncoding(ReadSession &session)
{
    QFile file{session.path()};
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        session.refuse(ErrorCode::InvalidInput,
                       Text::tr("The file cannot be opened: %1").arg(file.errorString()));
        return {};
    }
    const QByteArray sample = file.read(SampleBytes);
    if (const std::optional<TextEncoding> marked = markedEncoding(sample)) {
        if (!tryEncoding(file, *marked).isText())
            refuseBinary(session);
        return marked;
    }
    if (sample.contains('\0')) {
        const std::optional<TextEncoding> utf16 = detectUtf16(file);
        if (!utf16)
            refuseBinary(session);
        return utf16;
    }

    constexpr TextEncoding Utf8{"UTF-8"};
    constexpr TextEncoding Gb18030{"GB18030"};
    const Trial utf8 = tryEncoding(file, Utf8);
    if (utf8.convinces())
        return Utf8;
    const Trial gb18030 = tryEncoding(file, Gb18030);
    if (gb18030.convinces() && (!gb18030.failed || likelyEncoding(sample) == QLatin1StringView{Gb18030.name}))
        return Gb18030;

    if (!utf8.failed || isBinary(sample))
        refuseBinary(session);
    else
        session.refuse(
            ErrorCode::InvalidInput,
            Text::tr("The text is neither in UTF-8 nor in GB18030, but perhaps in %1. Save the file as "
                     "UTF-8 or as .xlsx.")
                .arg(likelyEncoding(sample)));
    return {};
}

} // namespace liaison
