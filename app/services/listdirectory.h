#pragma once

#include "app/services/session.h"
#include "app/storage/namebook.h"
#include "app/storage/registernames.h"

#include <atomic>
#include <memory>

namespace liaison {

/// The names that lists show, search and sort by, kept from one read to the next because reading them takes
/// longer than a page of a list. Used by one thread; outdate() may come from another.
class ListDirectory
{
public:
    /// Throws StorageError.
    [[nodiscard]] const NameBook &book(Session &session)
    {
        refresh();
        if (!m_book)
            m_book = std::make_unique<NameBook>(session.database());
        return *m_book;
    }
    [[nodiscard]] RegisterNames &names(Session &session)
    {
        refresh();
        if (!m_names)
            m_names = std::make_unique<RegisterNames>(session.database());
        return *m_names;
    }

    /// Stations, deputies, towns or offices have changed: what was read no longer holds.
    void outdate() noexcept { m_outdated.store(true); }

private:
    void refresh()
    {
        if (!m_outdated.exchange(false))
            return;
        m_book.reset();
        m_names.reset();
    }

    std::atomic_bool m_outdated{false};
    std::unique_ptr<NameBook> m_book;
    std::unique_ptr<RegisterNames> m_names;
};

} // namespace liaison
