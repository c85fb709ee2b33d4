#include "ui/pages/pages.h"

#include "ui/pages/charts/chartspage.h"
#include "ui/pages/entrypage.h"
#include "ui/pages/import/importpage.h"
#include "ui/pages/lists/listpage.h"
#include "ui/pages/printing/printingpage.h"
#include "ui/pages/profilepage.h"
#include "ui/pages/ranking/rankingpage.h"
#include "ui/pages/recordpage.h"
#include "ui/pages/roundspage.h"
#include "ui/pages/schemespage.h"
#include "ui/pages/settingspage.h"
#include "ui/pages/startpage.h"

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

PageInfo list(Workspace &workspace, ListKind kind, const char *id, const char *icon, bool usesPeriod)
{
    return {.id = QLatin1String{id},
            .title = ListingService::title(kind),
            .iconName = QLatin1String{icon},
            .section = Text::tr("Registers"),
            .create =
                [&workspace, kind] {
                    return new ListPage{workspace, kind};
                },
            .usesPeriod = usesPeriod,
            .help = QStringLiteral("lists")};
}

} // namespace

QList<PageInfo> allPages(Workspace &workspace)
{
    return {
        {.id = QStringLiteral("start"),
         .title = Text::tr("Start"),
         .iconName = QStringLiteral("go-home"),
         .create = [&workspace] { return new StartPage{workspace}; }},
        {.id = QStringLiteral("entry"),
         .title = Text::tr("Entry"),
         .iconName = QStringLiteral("document-edit"),
         .create = [&workspace] { return new EntryPage{workspace}; }},
        list(workspace, ListKind::Visits, "visits", "im-user", true),
        list(workspace, ListKind::Receptions, "receptions", "meeting-attending", true),
        list(workspace, ListKind::Activities, "activities", "view-calendar", true),
        list(workspace, ListKind::Opinions, "opinions", "mail-message", true),
        list(workspace, ListKind::Stations, "stations", "go-home-large", false),
        list(workspace, ListKind::Deputies, "deputies", "user-identity", false),
        list(workspace, ListKind::Towns, "towns", "find-location", false),
        list(workspace, ListKind::Offices, "offices", "view-institution", false),
        {.id = QStringLiteral("ranking"),
         .title = Text::tr("Ranking"),
         .iconName = QStringLiteral("view-sort-descending"),
         .section = Text::tr("Comparison"),
         .create = [&workspace] { return new RankingPage{workspace}; },
         .usesPeriod = true},
        {.id = QStringLiteral("charts"),
         .title = Text::tr("Charts"),
         .iconName = QStringLiteral("office-chart-bar"),
         .section = Text::tr("Comparison"),
         .create = [&workspace] { return new ChartsPage{workspace}; },
         .usesPeriod = true},
        {.id = QStringLiteral("rounds"),
         .title = Text::tr("Rounds"),
         .iconName = QStringLiteral("view-calendar-tasks"),
         .section = Text::tr("Evaluation"),
         .create = [&workspace] { return new RoundsPage{workspace}; }},
        {.id = QStringLiteral("schemes"),
         .title = Text::tr("Schemes"),
         .iconName = QStringLiteral("view-list-tree"),
         .section = Text::tr("Evaluation"),
         .create = [&workspace] { return new SchemesPage{workspace}; }},
        {.id = QStringLiteral("printing"),
         .title = Text::tr("Printing"),
         .iconName = QStringLiteral("document-print"),
         .section = Text::tr("Output"),
         .create = [&workspace] { return new PrintingPage{workspace}; },
         .usesPeriod = true},
        {.id = QStringLiteral("import"),
         .title = Text::tr("Import"),
         .iconName = QStringLiteral("document-import"),
         .section = Text::tr("Data"),
         .create = [&workspace] { return new ImportPage{workspace}; }},
        {.id = QStringLiteral("record"),
         .title = Text::tr("Record"),
         .create = [&workspace] { return new RecordPage{workspace}; },
         .inNavigation = false},
        {.id = QStringLiteral("deputy"),
         .title = Text::tr("Duty archive"),
         .create =
             [&workspace] {
                 return new ProfilePage{workspace, Subject::Deputy};
             },
         .inNavigation = false,
         .usesPeriod = true,
         .help = QStringLiteral("profiles")},
        {.id = QStringLiteral("station"),
         .title = Text::tr("Station"),
         .create =
             [&workspace] {
                 return new ProfilePage{workspace, Subject::Station};
             },
         .inNavigation = false,
         .usesPeriod = true,
         .help = QStringLiteral("profiles")},
        {.id = QStringLiteral("town"),
         .title = Text::tr("Town"),
         .create =
             [&workspace] {
                 return new ProfilePage{workspace, Subject::Town};
             },
         .inNavigation = false,
         .usesPeriod = true,
         .help = QStringLiteral("profiles")},
        {.id = QStringLiteral("settings"),
         .title = Text::tr("Settings"),
         .iconName = QStringLiteral("configure"),
         .section = Text::tr("Data"),
         .create = [&workspace] { return new SettingsPage{workspace}; }},
    };
}

} // namespace liaison
