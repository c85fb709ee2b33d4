#pragma once

#include "app/services/lookupservice.h"

#include <QObject>

namespace liaison {

class Workspace;

/// The deputies, stations and offices that forms offer: read on a thread, kept until one of them changes.
class LookupCache : public QObject
{
    Q_OBJECT

public:
    enum class Reading { Now, WhenAsked };

    explicit LookupCache(Workspace &workspace, QObject *parent = nullptr, Reading reading = Reading::Now);

    /// Reads the book unless that was done.
    void ask();

    [[nodiscard]] const LookupBook &book() const noexcept { return m_book; }
    [[nodiscard]] bool isReady() const noexcept { return m_ready; }

Q_SIGNALS:
    /// The book is new; pointers into the old one are gone.
    void renewed();

private:
    void read();

    Workspace &m_workspace;
    LookupBook m_book;
    bool m_ready = false;
    bool m_asked = false;
    int m_generation = 0;
};

} // namespace liaison
