#include "app/exchange/xmlpart.h"

#include "app/exchange/readsession.h"

#include <algorithm>

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ChunkSize = 16 * 1024;
constexpr int MaxDepth = 64;

// A document type definition is one token that is refused only after it was parsed: keep it short.
constexpr qint64 PrologLimit = 64 * 1024;

// QXmlStreamReader compares every attribute of an element with every other one. Sheets have a dozen at most.
constexpr qint64 MaxAttributes = 4'096;
constexpr qint64 FewAttributes = 64;
constexpr qint64 MaxComparisons = 200'000'000; // in a part, beyond elements with few attributes

} // namespace

XmlPart::XmlPart(ZipArchive &archive, const QString &name, ReadSession &session)
    : m_session{session}
    , m_part{archive.open(name)}
    , m_chunk{ChunkSize, Qt::Uninitialized}
{
}

bool XmlPart::next()
{
    if (m_session.ended())
        return false;
    QXmlStreamReader::TokenType token = m_xml.readNext();
    while (m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError && feed())
        token = m_xml.readNext();
    m_bytesInToken = 0;
    m_equalSignsInToken = 0;

    if (m_rootSeen && m_depth == 0 && m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError)
        return false; // the reader cannot know that nothing more will come
    if (token == QXmlStreamReader::StartElement)
        return acceptStart();
    if (token == QXmlStreamReader::EndElement)
        --m_depth;
    if (token == QXmlStreamReader::DTD)
        m_session.refuseDamaged(u"document type definition"_s);
    if (m_xml.hasError())
        m_session.refuseDamaged(m_xml.errorString());
    return !m_session.ended() && token != QXmlStreamReader::EndDocument;
}

bool XmlPart::acceptStart()
{
    const qint64 attributes = m_xml.attributes().size();
    if (attributes > FewAttributes)
        m_comparisons += attributes * attributes;
    m_rootSeen = true;
    if (++m_depth > MaxDepth || m_comparisons > MaxComparisons)
        m_session.refuseDamaged(u"nested too deeply or too many attributes"_s);
    return !m_session.ended();
}

bool XmlPart::feed()
{
    const qint64 count = m_part.read(m_chunk.data(), m_chunk.size());
    if (count == 0)
        return false;
    m_bytesInToken += count;
    m_equalSignsInToken += std::count(m_chunk.cbegin(), m_chunk.cbegin() + count, '=');
    if (m_depth == 0 && m_bytesInToken > PrologLimit)
        m_session.refuseDamaged(u"too much before the first element"_s);
    else if (m_bytesInToken > m_session.limits().maxCellBytes + ChunkSize)
        m_session.refuseLargeCell();
    else if (m_equalSignsInToken > MaxAttributes)
        m_session.refuseDamaged(u"too many attributes"_s);
    m_xml.addData(QByteArray{m_chunk.constData(), count});
    return !m_session.ended();
}

void XmlPart::skip()
{
    for (const int outside = m_depth - 1; m_depth > outside && next();) {
    }
}

void XmlPart::finish()
{
    while (next()) {
    }
}

QString attribute(const QXmlStreamAttributes &attributes, QStringView name)
{
    for (const QXmlStreamAttribute &candidate : attributes) {
        if (candidate.name() == name)
            return candidate.value().toString();
    }
    return {};
}

} // namespace liaison
