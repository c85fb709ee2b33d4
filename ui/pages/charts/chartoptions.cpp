#include "ui/pages/charts/chartoptions.h"

#include "ui/pages/charts/chartunitpicker.h"
#include "ui/widgets/flowlayout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace liaison {

namespace {

constexpr int MostShown = 200;

void choose(QComboBox *combo, const QVariant &data)
{
    combo->setCurrentIndex(std::max(0, combo->findData(data)));
}

} // namespace

ChartOptions::ChartOptions(UiSettings &settings, QWidget *parent)
    : QWidget{parent}
    , m_settings{settings}
    , m_extentCount{new QSpinBox}
    , m_units{new ChartUnitPicker}
{
    auto *flow = new FlowLayout{this};
    flow->setSpacing(12);
    flow->setContentsMargins(0, 0, 0, 0);
    m_subject = addCombo(QStringLiteral("chartSubject"), tr("&Of"));
    m_measure = addCombo(QStringLiteral("chartMeasure"), tr("&Measure"));
    m_view = addCombo(QStringLiteral("chartForm"), tr("Sho&w"));
    m_group = addCombo(QStringLiteral("chartGroup"), tr("&Peer group"));
    m_extent = addCombo(QStringLiteral("chartExtent"), tr("&Rows"));
    m_extentCount->setObjectName(QStringLiteral("chartExtentCount"));
    m_extentCount->setAccessibleName(tr("How many of them"));
    m_extentCount->setRange(1, MostShown);
    m_extentCount->setValue(20);
    m_extent.box->layout()->addWidget(m_extentCount);
    m_unitsBox = addBox(tr("&Compare"), m_units);
    m_scheme = addCombo(QStringLiteral("chartScheme"), tr("Sc&heme"));

    for (const Subject subject : {Subject::Station, Subject::Deputy, Subject::Town})
        m_subject.combo->addItem(displayName(subject), toKey(subject));
    m_view.combo->addItem(tr("ranks and their bands"), true);
    m_view.combo->addItem(tr("points"), false);
    m_extent.combo->addItem(tr("all"), toKey(ChartExtent::All));
    m_extent.combo->addItem(tr("the first"), toKey(ChartExtent::Top));
    m_extent.combo->addItem(tr("the last"), toKey(ChartExtent::Bottom));
    m_extent.combo->addItem(tr("first and last"), toKey(ChartExtent::TopAndBottom));

    const auto tell = [this] {
        remember();
        showFields();
        Q_EMIT changed();
    };
    for (const Field &field : {m_measure, m_group, m_view, m_extent})
        connect(field.combo, &QComboBox::activated, this, tell);
    connect(m_extentCount, &QSpinBox::valueChanged, this, tell);
    connect(m_units, &ChartUnitPicker::chosenChanged, this, tell);
    connect(m_subject.combo, &QComboBox::activated, this, [this] {
        m_group.combo->clear(); // of the other subject
        m_scheme.combo->clear();
        remember();
        showFields();
        Q_EMIT choicesWanted();
    });
    connect(m_scheme.combo, &QComboBox::activated, this, [this] {
        remember();
        Q_EMIT choicesWanted();
    });
}

QWidget *ChartOptions::addBox(const QString &label, QWidget *input)
{
    auto *box = new QWidget{this};
    auto *row = new QHBoxLayout{box};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto *words = new QLabel{label, box};
    row->addWidget(words);
    row->addWidget(input);
    words->setBuddy(input == m_units ? m_units->edit() : input);
    layout()->addWidget(box);
    return box;
}

ChartOptions::Field ChartOptions::addCombo(const QString &name, const QString &label)
{
    auto *combo = new QComboBox;
    combo->setObjectName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return {addBox(label, combo), combo};
}

QString ChartOptions::key(const char *name) const
{
    return QStringLiteral("charts/%1/%2").arg(toKey(m_kind), QLatin1String{name});
}

QString ChartOptions::schemeKey() const
{
    return key("scheme") + u'-' + m_subject.combo->currentData().toString();
}

void ChartOptions::setKind(ChartKind kind)
{
    m_kind = kind;
    const QSignalBlocker block{m_extentCount};
    choose(m_subject.combo, m_settings.value(key("subject"), toKey(Subject::Station)));
    choose(m_view.combo, m_settings.value(key("ranks"), true).toBool());
    choose(m_extent.combo, m_settings.value(key("extent"), toKey(ChartExtent::All)));
    m_extentCount->setValue(m_settings.value(key("count"), 20).toInt());
    m_units->setChosenUids(m_settings.value(key("units")).toStringList());
    m_group.combo->clear();
    m_scheme.combo->clear();
    fillMeasures();
    showFields();
}

void ChartOptions::fillMeasures()
{
    m_measure.combo->clear();
    const QStringList measures = ChartService::measuresOf(m_kind);
    for (const QString &measure : measures)
        m_measure.combo->addItem(ChartService::measureTitle(measure), measure);
    choose(m_measure.combo, m_settings.value(key("measure")));
}

void ChartOptions::showFields()
{
    const bool ranking = m_kind == ChartKind::Ranking;
    const bool scored = ranking || m_kind == ChartKind::Profile;
    m_subject.box->setVisible(ranking);
    m_measure.box->setVisible(m_measure.combo->count() > 0);
    m_view.box->setVisible(ranking);
    m_group.box->setVisible(m_group.combo->count() > 1);
    m_extent.box->setVisible(ranking);
    m_extentCount->setVisible(m_extent.combo->currentIndex() > 0);
    m_unitsBox->setVisible(m_kind != ChartKind::Distribution);
    m_scheme.box->setVisible(scored && m_scheme.combo->count() > 1);
    updateGeometry();
}

void ChartOptions::setChoices(const ChartChoices &choices)
{
    m_group.combo->clear();
    m_group.combo->addItem(tr("all"), QString{});
    for (const QString &group : choices.groups)
        m_group.combo->addItem(group, group);
    choose(m_group.combo, m_settings.value(key("group")));
    m_scheme.combo->clear();
    for (const ChartScheme &scheme : choices.schemes)
        m_scheme.combo->addItem(scheme.title, scheme.key);
    choose(m_scheme.combo, m_settings.value(schemeKey()));
    m_units->setUnits(choices.units);
    showFields();
}

void ChartOptions::setMeasure(const QString &measure)
{
    choose(m_measure.combo, measure);
    remember();
}

void ChartOptions::setSubject(Subject subject)
{
    choose(m_subject.combo, toKey(subject));
    m_group.combo->clear();
    m_scheme.combo->clear();
    remember();
}

void ChartOptions::setUnits(const QList<qint64> &ids)
{
    m_units->setChosen(ids);
    remember();
}

void ChartOptions::remember()
{
    m_settings.setValue(key("subject"), m_subject.combo->currentData());
    m_settings.setValue(key("measure"), m_measure.combo->currentData());
    if (m_group.combo->count() > 0)
        m_settings.setValue(key("group"), m_group.combo->currentData());
    m_settings.setValue(key("ranks"), m_view.combo->currentData());
    m_settings.setValue(key("extent"), m_extent.combo->currentData());
    m_settings.setValue(key("count"), m_extentCount->value());
    m_settings.setValue(key("units"), m_units->chosenUids());
    if (m_scheme.combo->count() > 0)
        m_settings.setValue(schemeKey(), m_scheme.combo->currentData());
}

ChartRequest ChartOptions::request(const Period &period) const
{
    ChartRequest request{.kind = m_kind, .period = period};
    if (m_kind == ChartKind::Ranking)
        request.subject =
            fromKey<Subject>(m_subject.combo->currentData().toString()).value_or(Subject::Station);
    request.measure = m_measure.combo->currentData().toString();
    request.group = m_group.combo->currentData().toString();
    request.ranks = m_view.combo->currentData().toBool();
    request.extent =
        fromKey<ChartExtent>(m_extent.combo->currentData().toString()).value_or(ChartExtent::All);
    request.extentCount = m_extentCount->value();
    if (m_kind == ChartKind::Ranking || m_kind == ChartKind::Profile) // the others only take its peer groups
        request.scheme =
            (m_scheme.combo->count() > 0 ? m_scheme.combo->currentData() : m_settings.value(schemeKey()))
                .toString();
    if (!m_unitsBox->isHidden())
        request.units = m_units->chosen();
    return request;
}

} // namespace liaison
