#pragma once

#include "app/base/period.h"
#include "app/report/printform.h"
#include "app/services/session.h"
#include "app/storage/journal.h"
#include "app/storage/namebook.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

#include <optional>

namespace liaison {

struct Evaluation;

/// What all forms of one batch have in common.
struct PrintSource
{
    Session &session;
    NameBook names;
    QString district;
    JournalHead head;
    QDate today;

    /// Throws StorageError.
    explicit PrintSource(Session &openSession);

    [[nodiscard]] Database &database() const { return session.database(); }
    [[nodiscard]] QString deputies(const QList<MandateId> &ids) const;

    /// A form with its title, and at its foot who prints it from which state of the data.
    [[nodiscard]] PrintForm form(const QString &title, const QString &unit, const QString &period) const;
    /// The same for a form that shows scores.
    [[nodiscard]] PrintForm form(const QString &title, const QString &unit,
                                 const Evaluation &evaluation) const;
    /// A form that shows nothing of the data: it is filled in by hand.
    [[nodiscard]] PrintForm blankForm(const QString &title) const;
};

/// "2026年上半年" if the days are those of a period, else "2026-01-05 – 2026-02-03".
[[nodiscard]] QString displayText(const std::optional<Period> &period, const DateRange &days);

/// A day as forms show it; empty if there is none.
[[nodiscard]] inline QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString{};
}

/// Gives the form its content code.
[[nodiscard]] PrintForm finished(PrintForm form);

/// Texts that several forms share.
class FormTexts
{
    Q_DECLARE_TR_FUNCTIONS(FormTexts)

public:
    [[nodiscard]] static QString noEntries();
    [[nodiscard]] static QString dateLine();
    [[nodiscard]] static QString signature();
    [[nodiscard]] static QString seal();
    [[nodiscard]] static QString ratingBoxes(); ///< □ satisfied □ …
};

} // namespace liaison
