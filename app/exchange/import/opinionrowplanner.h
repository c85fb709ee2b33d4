#pragma once

#include "app/exchange/import/entryreader.h"
#include "app/exchange/import/rowplanner.h"

#include <QCoreApplication>
#include <QHash>
#include <QMultiHash>
#include <QSet>

#include <utility>

namespace liaison {

/// Ledgers of opinions. A number belongs to one opinion of a town and year; an opinion without a number is
/// told by station, day of receipt, who raised it and content.
class OpinionRowPlanner final : public RowPlanner
{
    Q_DECLARE_TR_FUNCTIONS(OpinionRowPlanner)

public:
    explicit OpinionRowPlanner(const PlanningContext &context);

    void startSheet() override { m_reader.startSheet(); }
    void plan(PlanningRow &row) override;

private:
    using TownAndYear = std::pair<qint64, int>;

    /// What is compared, of a stored opinion or a row of the plan.
    struct Known
    {
        StationId station;
        QDate receivedOn;
        QString number;
        QString raisedBy;
        QString content;
        std::optional<qsizetype> row; ///< nothing: stored
    };

    void readHandler(PlanningRow &row, PlannedOpinion &opinion);
    void readState(PlanningRow &row, OpinionDraft &draft);
    void acceptOffice(PlannedOpinion &opinion);
    void findDuplicate(PlanningRow &row, const OpinionDraft &draft, TownId town);
    void loadStored(TownId town, int year);
    void remember(const Known &known, TownId town);
    static void markSame(PlanningRow &row, const Known &known, const ImportPlan::Content &content);

    PlanningContext m_context;
    EntryReader m_reader;
    QHash<QString, OfficeId> m_offices;
    QHash<QString, qsizetype> m_newOffices; // name key → index in content.offices
    QString m_newOffice;                    // of the present row
    QList<Known> m_known;
    QHash<std::pair<TownAndYear, QString>, qsizetype> m_byNumber; // → m_known
    QMultiHash<size_t, qsizetype> m_byContent;                    // → m_known
    QSet<TownAndYear> m_loaded;
};

} // namespace liaison
