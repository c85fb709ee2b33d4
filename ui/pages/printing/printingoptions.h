#pragma once

#include "app/services/forms/formservice.h"
#include "ui/models/formunitsmodel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace liaison {

/// What a form of the printing page is made from: only what the chosen form needs is shown.
class PrintingOptions : public QWidget
{
    Q_OBJECT

public:
    explicit PrintingOptions(QWidget *parent = nullptr);

    void setKind(FormKind kind);
    [[nodiscard]] FormKind kind() const noexcept { return m_kind; }

    /// With @a period unless other days are chosen.
    [[nodiscard]] FormRequest request(const Period &period) const;
    void setUnits(const QList<FormUnitsModel::Unit> &units);
    void setPlaces(const QList<FormUnit> &towns, const QList<FormUnit> &stations);
    /// Keys and titles of the schemes there are.
    void setSchemes(const QList<std::pair<QString, QString>> &schemes);

    void choose(const FormRequest &wanted);
    [[nodiscard]] Subject subject() const;

Q_SIGNALS:
    /// Another form comes out.
    void changed();
    /// Other units and schemes can be chosen.
    void scopeChanged();

private:
    void makeRows();
    void makeUnits();
    void showRows();
    void showChosen();
    QComboBox *addCombo(const char *name, const QString &label);

    FormKind m_kind = FormKind::StationSheet;
    std::optional<qint64> m_wantedTown;
    std::optional<qint64> m_wantedStation;
    QString m_wantedScheme;
    QFormLayout *m_form;
    QComboBox *m_subject;
    QComboBox *m_scheme;
    QComboBox *m_order;
    QComboBox *m_town;
    QComboBox *m_station;
    QCheckBox *m_otherDays;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QLabel *m_unitsTitle;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_chosen;
    QPushButton *m_clear;
    FormUnitsModel *m_units;
};

} // namespace liaison
