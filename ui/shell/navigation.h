#pragma once

#include "ui/shell/page.h"

#include <QListView>

class QStandardItemModel;

namespace liaison {

/// The list of pages at the left, under their headings. Up, Down and Enter work; headings are skipped.
class Navigation : public QListView
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void setPages(const QList<PageInfo> &pages);
    void select(const QString &page);
    /// Icons follow the theme when it changes.
    void refreshIcons();

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void pageChosen(const QString &page);

private:
    QStandardItemModel *m_model;
    QList<PageInfo> m_pages;
};

} // namespace liaison
