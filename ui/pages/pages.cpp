#include "ui/pages/pages.h"

#include "ui/pages/import/importpage.h"
#include "ui/pages/ranking/rankingpage.h"
#include "ui/pages/startpage.h"

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

} // namespace

QList<PageInfo> allPages(Workspace &workspace)
{
    return {
        {.id = QStringLiteral("start"),
         .title = Text::tr("Start"),
         .iconName = QStringLiteral("go-home"),
         .create = [&workspace] { return new StartPage{workspace}; }},
        {.id = QStringLiteral("ranking"),
         .title = Text::tr("Ranking"),
         .iconName = QStringLiteral("view-sort-descending"),
         .section = Text::tr("Comparison"),
         .create = [&workspace] { return new RankingPage{workspace}; },
         .usesPeriod = true},
        {.id = QStringLiteral("import"),
         .title = Text::tr("Import"),
         .iconName = QStringLiteral("document-import"),
         .section = Text::tr("Data"),
         .create = [&workspace] { return new ImportPage{workspace}; }},
    };
}

} // namespace liaison
