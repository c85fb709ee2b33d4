#include "app/domain/entry.h"

#include "app/domain/checks.h"

#include <QCoreApplication>
#include <QSet>

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Entry)
};

} // namespace

QString displayName(EntryStatus status)
{
    switch (status) {
    case EntryStatus::Valid:
        return Text::tr("valid");
    case EntryStatus::Cancelled:
        return Text::tr("cancelled");
    case EntryStatus::Duplicate:
        return Text::tr("duplicate");
    }
    Q_UNREACHABLE();
}

namespace checks {

void heldOn(QDate day, QDate today, const QString &field, FieldErrors &errors)
{
    if (!day.isValid())
        errors[field] = Text::tr("Enter the date.");
    else if (day > today)
        errors[field] = Text::tr("The date lies in the future.");
    else if (day.year() < 1954)
        errors[field] = Text::tr("The date lies before the first people's congress.");
}

void deputies(const QList<MandateId> &deputies, const QString &field, FieldErrors &errors)
{
    if (deputies.isEmpty())
        errors[field] = Text::tr("Name at least one deputy.");
    else if (QSet<MandateId>{deputies.cbegin(), deputies.cend()}.size() != deputies.size())
        errors[field] = Text::tr("A deputy is named twice.");
}

void people(int people, FieldErrors &errors)
{
    if (people < 1 || people > MaxPeople)
        errors[QStringLiteral("people")] = Text::tr("Enter a number of people from 1 to %L1.").arg(MaxPeople);
}

} // namespace checks

} // namespace liaison
