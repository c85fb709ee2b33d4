#pragma once

#include "app/base/result.h"
#include "app/services/session.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace liaison {

/// A text that is needed again and again, inserted by its abbreviation.
struct TextTemplate
{
    QString abbreviation = {};
    QString text = {};

    friend bool operator==(const TextTemplate &, const TextTemplate &) = default;
};

/// The office's frequent texts: kept in the database for everybody who works in it, in the journal as
/// everything.
class TemplateService
{
    Q_DECLARE_TR_FUNCTIONS(TemplateService)

public:
    explicit TemplateService(Session &session) : m_session{session} {}

    /// By abbreviation.
    [[nodiscard]] Result<QList<TextTemplate>> all();
    /// Makes them these; one step of undo. Error InvalidInput for an abbreviation that is empty, used twice,
    /// has white space in it or is too long, and for an empty text.
    [[nodiscard]] Result<> replaceAll(const QList<TextTemplate> &templates);

private:
    Session &m_session;
};

} // namespace liaison
