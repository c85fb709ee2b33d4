#pragma once

#include "ui/forms/scheme/schemefieldeditor.h"

#include <QList>
#include <QString>

namespace liaison {

class SchemeDocument;

/// One part of a scheme in its outline.
struct SchemePart
{
    QString path; ///< "$.blocks[0].indicators[2]"
    QString title;
    QList<SchemePart> parts = {};
};

/// All parts of the scheme, as they stand.
[[nodiscard]] QList<SchemePart> outlineOf(const SchemeDocument &document);
/// The fields of one part.
[[nodiscard]] QList<SchemeField> fieldsOf(const SchemeDocument &document, const QString &path);
[[nodiscard]] QString baseOf(const QString &path);
/// A sentence above the fields: sums, what the part is for.
[[nodiscard]] QString aboutPart(const SchemeDocument &document, const QString &path);
/// What lists of the forms offer: measures of the subject by name, the scheme's inputs and raters.
[[nodiscard]] SchemeNames namesOf(const SchemeDocument &document);

/// Adds a part behind @a path: an indicator to the block that it is in, a part to its sum. Gives its path;
/// empty where none can be.
[[nodiscard]] QString addBlock(SchemeDocument &document);
[[nodiscard]] QString addIndicator(SchemeDocument &document, const QString &path);
[[nodiscard]] QString addSumPart(SchemeDocument &document, const QString &path);
[[nodiscard]] QString addInput(SchemeDocument &document);

} // namespace liaison
