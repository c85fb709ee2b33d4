#pragma once

#include "app/services/chartservice.h"
#include "ui/shell/uisettings.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace liaison {

class ChartUnitPicker;

/// The row of options above a chart: those that the chart has, remembered for each.
class ChartOptions : public QWidget
{
    Q_OBJECT

public:
    explicit ChartOptions(UiSettings &settings, QWidget *parent = nullptr);

    [[nodiscard]] ChartKind kind() const noexcept { return m_kind; }
    /// Shows the options of this chart, as they were last.
    void setKind(ChartKind kind);
    /// Units, peer groups and schemes that exist now.
    void setChoices(const ChartChoices &choices);
    void setMeasure(const QString &measure);
    void setSubject(Subject subject);
    /// Units that setChoices() knows.
    void setUnits(const QList<qint64> &ids);

    [[nodiscard]] ChartRequest request(const Period &period) const;

Q_SIGNALS:
    /// Other numbers are wanted.
    void changed();
    /// Others can be chosen: of another subject or scheme. changed() follows when setChoices() has been
    /// called.
    void choicesWanted();

private:
    struct Field
    {
        QWidget *box = nullptr; ///< label and input
        QComboBox *combo = nullptr;
    };

    [[nodiscard]] Field addCombo(const QString &name, const QString &label);
    [[nodiscard]] QWidget *addBox(const QString &label, QWidget *input);
    [[nodiscard]] QString key(const char *name) const;
    [[nodiscard]] QString schemeKey() const;
    void remember();
    void fillMeasures();
    void showFields();

    UiSettings &m_settings;
    ChartKind m_kind = ChartKind::Ranking;
    Field m_subject;
    Field m_scheme;
    Field m_measure;
    Field m_group;
    Field m_view;
    Field m_extent;
    QSpinBox *m_extentCount;
    ChartUnitPicker *m_units;
    QWidget *m_unitsBox = nullptr;
};

} // namespace liaison
