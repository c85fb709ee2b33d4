#pragma once

#include "app/evaluation/schemeproblem.h"
#include "ui/forms/scheme/schemefieldeditor.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;

namespace liaison {

class SchemeDocument;

/// The form of one part of a scheme. What is typed is in the document at once; what the reader says of it
/// stands below the field.
class SchemeForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit SchemeForm(SchemeDocument &document, QWidget *parent = nullptr);

    /// @a base: the object that the fields' keys are below of.
    void showFields(const QString &title, const QString &about, const QString &base,
                    const QList<SchemeField> &fields, const SchemeNames &names, bool isReadOnly);
    void setProblems(const QList<SchemeProblem> &problems);
    /// Puts the cursor where the problem is; false if the form has no such field.
    bool focusPath(const QString &path);
    /// Writes every field into the document as it is shown.
    void commitAll();
    [[nodiscard]] QString base() const { return m_base; }

Q_SIGNALS:
    /// The field decides which other fields there are.
    void structureEdited(const QString &path);

private:
    struct Line
    {
        SchemeField field;
        QString path;
        SchemeFieldEditor *editor;
        QLabel *problem;
    };

    void write(const Line &line);

    SchemeDocument &m_document;
    QString m_base;
    QList<Line> m_lines;
};

} // namespace liaison
