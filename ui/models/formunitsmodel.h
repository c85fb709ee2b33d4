#pragma once

#include "app/base/namematch.h"
#include "app/services/forms/formservice.h"

#include <QAbstractListModel>
#include <QSet>

namespace liaison {

/// What a form can be about, with a tick before each; shows those that a typed text names.
class FormUnitsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Unit
    {
        FormUnit unit;
        NameKeys keys;
    };

    using QAbstractListModel::QAbstractListModel;

    /// Ticks of units that are no longer there are lost.
    void setUnits(QList<Unit> units);
    /// The day of an opinion or activity tells more than the beginning of its text.
    void setDetailFirst(bool first) { m_detailFirst = first; }
    void setSearch(const QString &typed);
    void setChosen(const QList<qint64> &ids);
    /// In the order of the list; empty: all.
    [[nodiscard]] QList<qint64> chosen() const;
    [[nodiscard]] qsizetype total() const noexcept { return m_units.size(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    void filter();

    QList<Unit> m_units;
    QList<qsizetype> m_shown;
    QSet<qint64> m_chosen;
    QString m_search;
    bool m_detailFirst = false;
};

} // namespace liaison
