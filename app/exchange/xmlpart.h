#pragma once

#include "app/exchange/ziparchive.h"

#include <QString>
#include <QXmlStreamReader>

namespace liaison {

class ReadSession;

/// The XML of one part of a workbook as a stream of tokens, read in bounded memory and time whatever it
/// holds: document type definitions, huge tokens, very deep nesting and floods of attributes end the session.
class XmlPart
{
public:
    XmlPart(ZipArchive &archive, const QString &name, ReadSession &session);

    /// Goes to the next token; false at the end of the document and once the session has ended.
    [[nodiscard]] bool next();

    /// Goes to the end of the element whose start is the current token.
    void skip();

    /// Reads what is left, so that damage after the last interesting element is noticed.
    void finish();

    [[nodiscard]] bool isStart() const { return m_xml.isStartElement(); }
    [[nodiscard]] bool isEnd() const { return m_xml.isEndElement(); }
    [[nodiscard]] bool isText() const { return m_xml.isCharacters(); }

    /// Of the current element, without its prefix.
    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    [[nodiscard]] QStringView namespaceUri() const { return m_xml.namespaceUri(); }
    [[nodiscard]] QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    [[nodiscard]] QStringView text() const { return m_xml.text(); }

private:
    [[nodiscard]] bool feed();
    [[nodiscard]] bool acceptStart();

    ReadSession &m_session;
    ZipPart m_part;
    QXmlStreamReader m_xml;
    QByteArray m_chunk;
    qint64 m_bytesInToken = 0;
    qint64 m_equalSignsInToken = 0;
    qint64 m_comparisons = 0;
    int m_depth = 0;
    bool m_rootSeen = false;
};

/// The value of the first attribute with this name, whatever its namespace (strict and transitional
/// OOXML differ in nothing else); empty if there is none.
[[nodiscard]] QString attribute(const QXmlStreamAttributes &attributes, QStringView name);

} // namespace liaison
