#pragma once

#include "ui/shell/prompts.h"

#include <QList>

namespace liaison::test {

/// Answers every question at once, as the test has decided, and keeps what was asked and shown.
class FakePrompts final : public Prompts
{
public:
    void showError(QWidget *, const Error &error) override { errors.append(error); }
    void showInformation(QWidget *, const QString &about, const QString &details) override
    {
        informations.append(about + u'\n' + details);
    }
    bool confirm(QWidget *, const QString &question, const QString &, const QString &) override
    {
        questions.append(question);
        return confirms;
    }
    Unsaved askUnsaved(QWidget *, const QString &question) override
    {
        questions.append(question);
        return unsaved;
    }
    std::optional<QString> askText(QWidget *, const QString &, const QString &label, const QString &,
                                   bool) override
    {
        questions.append(label);
        return text;
    }
    QString openFile(QWidget *, const QString &, const QString &) override { return fileToOpen; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override
    {
        return fileToSave;
    }

    bool confirms = true;
    Unsaved unsaved = Unsaved::Discard;
    std::optional<QString> text = {};
    QString fileToOpen = {};
    QString fileToSave = {};

    QList<Error> errors = {};
    QStringList informations = {};
    QStringList questions = {};
};

} // namespace liaison::test
