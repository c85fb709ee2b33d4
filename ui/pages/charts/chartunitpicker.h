#pragma once

#include "app/services/chartservice.h"

#include <QList>
#include <QWidget>

class QLineEdit;

namespace liaison {

class Suggestions;

/// One to four stations, found by characters, pinyin or initials; each chosen one is a button that takes it
/// off.
class ChartUnitPicker : public QWidget
{
    Q_OBJECT

public:
    explicit ChartUnitPicker(QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *edit() const noexcept { return m_edit; }
    void setUnits(const QList<ChartUnit> &units);
    /// In the order in which they were chosen; only those that exist.
    [[nodiscard]] QList<qint64> chosen() const;
    [[nodiscard]] QStringList chosenUids() const;
    /// Unknown ones are kept until setUnits() says who exists.
    void setChosen(const QList<qint64> &ids);
    void setChosenUids(const QStringList &uids);

Q_SIGNALS:
    void chosenChanged();

private:
    [[nodiscard]] const ChartUnit *find(const QString &uid) const;
    void take(const QString &uid);
    void showChips();

    QList<ChartUnit> m_units;
    QStringList m_chosen; // uids
    QLineEdit *m_edit;
    Suggestions *m_suggestions;
    QList<QWidget *> m_chips;
};

} // namespace liaison
