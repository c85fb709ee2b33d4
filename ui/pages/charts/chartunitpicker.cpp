#include "ui/pages/charts/chartunitpicker.h"

#include "app/base/text.h"
#include "ui/widgets/suggestions.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace liaison {

namespace {

constexpr qsizetype MostOffered = 50;

} // namespace

ChartUnitPicker::ChartUnitPicker(QWidget *parent)
    : QWidget{parent}
    , m_edit{new QLineEdit{this}}
    , m_suggestions{new Suggestions{m_edit,
                                    [this](const QString &typed) {
                                        const QString wanted = text::nameKey(typed).toLower();
                                        QList<Suggestion> offered;
                                        for (const ChartUnit &unit : std::as_const(m_units)) {
                                            if (offered.size() == MostOffered)
                                                break;
                                            if (!m_chosen.contains(unit.uid) &&
                                                (unit.name.contains(wanted, Qt::CaseInsensitive) ||
                                                 unit.search.contains(wanted)))
                                                offered.append({unit.name, unit.group, unit.uid});
                                        }
                                        return offered;
                                    },
                                    true, this}}
{
    m_edit->setObjectName(QStringLiteral("chartUnits"));
    m_edit->setPlaceholderText(tr("name or initials"));
    m_edit->setAccessibleName(tr("Add a unit to the chart"));
    m_edit->setMinimumWidth(fontMetrics().averageCharWidth() * 22);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_edit);
    connect(m_suggestions, &Suggestions::taken, this,
            [this](const Suggestion &suggestion) { take(suggestion.value.toString()); });
}

const ChartUnit *ChartUnitPicker::find(const QString &uid) const
{
    const auto found = std::find_if(m_units.cbegin(), m_units.cend(),
                                    [&uid](const ChartUnit &unit) { return unit.uid == uid; });
    return found == m_units.cend() ? nullptr : &*found;
}

void ChartUnitPicker::setUnits(const QList<ChartUnit> &units)
{
    m_units = units;
    m_chosen.removeIf([this](const QString &uid) { return find(uid) == nullptr; });
    showChips();
}

QList<qint64> ChartUnitPicker::chosen() const
{
    QList<qint64> ids;
    for (const QString &uid : m_chosen) {
        if (const ChartUnit *unit = find(uid))
            ids.append(unit->id);
    }
    return ids;
}

QStringList ChartUnitPicker::chosenUids() const
{
    return m_chosen;
}

void ChartUnitPicker::setChosen(const QList<qint64> &ids)
{
    m_chosen.clear();
    for (const qint64 id : ids) {
        const auto found = std::find_if(m_units.cbegin(), m_units.cend(),
                                        [id](const ChartUnit &unit) { return unit.id == id; });
        if (found != m_units.cend() && m_chosen.size() < ChartRequest::MostUnits)
            m_chosen.append(found->uid);
    }
    showChips();
}

void ChartUnitPicker::setChosenUids(const QStringList &uids)
{
    m_chosen = uids.mid(0, ChartRequest::MostUnits);
    showChips();
}

void ChartUnitPicker::take(const QString &uid)
{
    m_edit->clear();
    if (uid.isEmpty() || m_chosen.contains(uid))
        return;
    m_chosen.append(uid);
    showChips();
    Q_EMIT chosenChanged();
}

void ChartUnitPicker::showChips()
{
    for (QWidget *chip : std::as_const(m_chips))
        chip->deleteLater();
    m_chips.clear();
    for (const QString &uid : std::as_const(m_chosen)) {
        const ChartUnit *unit = find(uid);
        if (unit == nullptr)
            continue;
        auto *chip = new QToolButton{this};
        chip->setObjectName(QStringLiteral("chartUnit%1").arg(unit->id));
        chip->setText(
            fontMetrics().elidedText(unit->name, Qt::ElideMiddle, fontMetrics().averageCharWidth() * 28) +
            QStringLiteral(" ✕"));
        chip->setToolTip(tr("Take %1 off the chart").arg(unit->name));
        chip->setAccessibleName(chip->toolTip());
        chip->setFocusPolicy(Qt::StrongFocus);
        connect(chip, &QToolButton::clicked, this, [this, uid] {
            m_chosen.removeAll(uid);
            m_edit->setFocus();
            showChips();
            Q_EMIT chosenChanged();
        });
        layout()->addWidget(chip);
        chip->show();
        m_chips.append(chip);
    }
    // Four can still be told apart.
    m_edit->setEnabled(m_chosen.size() < ChartRequest::MostUnits);
    updateGeometry();
}

} // namespace liaison
