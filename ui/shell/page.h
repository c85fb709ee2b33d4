#pragma once

#include <QIcon>
#include <QList>
#include <QString>
#include <QVariantMap>
#include <QWidget>

#include <functional>

class QAction;

namespace liaison {

/// Where to go in the window: a page, and what it shall show. How every figure, line and search hit opens.
struct Target
{
    QString page = {};      ///< id of a page: "ranking"
    QString entity = {};    ///< kind of a record as the journal names it: "visit"; or empty
    qint64 id = 0;          ///< local id of that record; 0: none, or a new one
    QVariantMap hints = {}; ///< what the page documents: "station" → id, "heldOn" → date

    friend bool operator==(const Target &, const Target &) = default;
};

/// One page of the window. The main window knows pages only through this.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The page becomes visible, perhaps to show something in particular. Long reads go to a thread.
    virtual void open(const Target &target) = 0;

    /// False if the user wants to stay, asked because something typed would be lost.
    [[nodiscard]] virtual bool mayLeave() { return true; }

    /// What the header offers beside the title; the first is the page's main one.
    [[nodiscard]] virtual QList<QAction *> headerActions() { return {}; }

    /// Where "back" shall lead to: the target with what is shown now.
    [[nodiscard]] virtual Target current() const { return {}; }

Q_SIGNALS:
    /// What the header shall say instead of the page's name ("王芳"); empty: its name again.
    void subtitleChanged(const QString &subtitle);
};

/// A page before it exists: pages are made when they are first shown, so that the window starts at once.
struct PageInfo
{
    QString id = {};
    QString title = {};    ///< translated
    QString iconName = {}; ///< freedesktop name
    QString section = {};  ///< translated heading in the navigation; equal neighbours share one
    std::function<Page *()> create = {};
    bool inNavigation = true; ///< false: reached through others only
    bool usesPeriod = false;  ///< shows figures of the period that the header chooses
    QString help = {};        ///< topic of the user guide; empty: the id
};

} // namespace liaison
