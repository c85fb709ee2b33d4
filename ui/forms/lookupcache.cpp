#include "ui/forms/lookupcache.h"

#include "ui/shell/workspace.h"

namespace liaison {

LookupCache::LookupCache(Workspace &workspace, QObject *parent, Reading reading)
    : QObject{parent}
    , m_workspace{workspace}
{
    connect(&workspace, &Workspace::changed, this, [this](const CommittedChange &change) {
        static const QSet<EntityKind> shown{EntityKind::Person, EntityKind::Mandate, EntityKind::Station,
                                            EntityKind::Town, EntityKind::Office};
        if (m_asked && change.kinds.intersects(shown))
            read();
    });
    if (reading == Reading::Now)
        ask();
}

void LookupCache::ask()
{
    if (!m_asked)
        read();
}

void LookupCache::read()
{
    m_asked = true;
    const int generation = ++m_generation;
    m_workspace.queries().run(
        this, [](Session &session) { return LookupService{session}.book(); },
        [this, generation](Result<LookupBook> book) {
            if (generation != m_generation)
                return;
            if (!book) {
                m_workspace.say(book.error().message);
                return;
            }
            m_book = *std::move(book);
            m_ready = true;
            Q_EMIT renewed();
        });
}

} // namespace liaison
