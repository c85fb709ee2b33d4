#pragma once

#include "app/base/period.h"
#include "app/base/result.h"
#include "app/domain/measure.h"
#include "app/services/figureservice.h"
#include "app/services/recordservice.h"
#include "app/services/session.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

namespace liaison {

/// One line of a part of a profile. Opens its record.
struct ProfileLine
{
    QString entity;
    qint64 id;
    QStringList cells;
    bool counts = true; ///< false: on file, but in no figure; a cell says why
    QString state = {}; ///< of a line about all opinions in a state: which
};

/// One part of a profile: "Meetings", "Resident deputies".
struct ProfilePart
{
    QString key; ///< "meetings"
    QString title;
    QStringList heads;
    int wideColumn = 0;
    QList<ProfileLine> lines = {};
    qsizetype counted = 0; ///< lines that count
    bool isCut = false;    ///< there are more lines
    QString note = {};     ///< what the part holds, and what it leaves out
};

/// What is on file about a deputy (履职档案), a station or a town, in one view.
struct Profile
{
    Subject subject;
    qint64 id;
    QString uid;
    QString title;
    QList<RecordField> facts;
    QString lastEntry; ///< "no entry for 75 days"
    bool isDormant = false;
    Figures figures;
    QList<ProfilePart> parts;
};

/// Points of one unit in one period.
struct PeriodPoints
{
    Period period;
    QString points; ///< or why there are none
    QString rank;   ///< in the peer group
    QString grade;
    bool isScored = false;
};

/// Puts profiles together. Long reads: for a thread.
class ProfileService
{
    Q_DECLARE_TR_FUNCTIONS(ProfileService)

public:
    explicit ProfileService(Session &session) : m_session{session} {}

    [[nodiscard]] Result<Profile> profile(Subject subject, qint64 id, const Period &period);

    /// The period and the @a earlier ones of the same kind before it, newest first, by the example scheme of
    /// the subject.
    [[nodiscard]] Result<QList<PeriodPoints>> points(Subject subject, qint64 id, const Period &period,
                                                     int earlier);

private:
    void deputyParts(Profile &profile, const Record &mandate);
    void stationParts(Profile &profile, const Record &station);
    void townParts(Profile &profile, const Record &town);
    [[nodiscard]] ProfilePart residents(Subject place, qint64 id, const DateRange &days);
    [[nodiscard]] ProfilePart opinions(Subject place, qint64 id, const DateRange &days);
    [[nodiscard]] ProfilePart stations(const QList<Record> &records, const QString &key,
                                       const QString &title);

    Session &m_session;
};

} // namespace liaison
