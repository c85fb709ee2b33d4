#pragma once

#include "app/domain/registerfilter.h"
#include "ui/pages/lists/listspec.h"
#include "ui/shell/workspace.h"

#include <QHash>
#include <QTimer>
#include <QVariantMap>
#include <QWidget>

class QAction;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace liaison {

class FlowLayout;
class LookupCache;
class UnitPicker;

/// What a list is narrowed to. Its state is a map with the keys that other pages use as hints ("station",
/// "from", "mode" …) and "text", "period", "late", "overdue"; saved filters are such maps too.
class ListFilterBar : public QWidget
{
    Q_OBJECT

public:
    ListFilterBar(Workspace &workspace, const ListSpec &spec, QWidget *parent = nullptr);

    [[nodiscard]] QVariantMap state() const;
    /// Replaces everything; emits changed() at most once.
    void setState(const QVariantMap &state);
    [[nodiscard]] RegisterFilter filter() const;
    [[nodiscard]] bool isEmpty() const { return state().isEmpty(); }

    void focusSearch();
    /// As buttons behind the filters.
    void addActions(const QList<QAction *> &actions);
    /// The names in the boxes, read in the background.
    void readNames();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeInputs();
    void makeEventInputs();
    QComboBox *addBox(const QString &field, const QString &all, const QString &name);
    QLineEdit *addDay(const char *field, const QString &name);
    QCheckBox *addCheck(const char *field, const QString &text);
    void fillTowns(const QList<std::pair<qint64, QString>> &towns);
    void fillChoice(const QString &field, const QStringList &values);
    void showDeputy(const QString &name);
    /// "2026", "2026-03", "5", 昨天; the end of a year or month for the end of the span.
    [[nodiscard]] QDate dayOf(const QLineEdit *edit, bool isEnd) const;
    void settleDays();
    void announce();

    Workspace &m_workspace;
    const ListSpec m_spec;
    FlowLayout *m_flow;
    QLineEdit *m_search;
    QComboBox *m_town = nullptr;
    LookupCache *m_lookup = nullptr;
    UnitPicker *m_station = nullptr;
    UnitPicker *m_office = nullptr;
    QHash<QString, QComboBox *> m_choices;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QHash<QString, QCheckBox *> m_checks;
    QToolButton *m_deputyChip;
    QTimer m_pause; ///< after the last key, so that a word is searched for, not each of its letters
    qint64 m_deputy = 0;
    qint64 m_wantedTown = 0;                ///< until the names have come
    QHash<QString, QString> m_wantedChoice; ///< likewise
    bool m_setting = false;
};

} // namespace liaison
