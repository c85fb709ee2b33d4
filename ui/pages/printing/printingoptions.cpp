#include "ui/pages/printing/printingoptions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace liaison {

namespace {

void fill(QComboBox *combo, const QString &all, const QList<FormUnit> &places,
          const std::optional<qint64> &wanted)
{
    const QSignalBlocker quiet{combo};
    combo->clear();
    combo->addItem(all, QVariant{});
    for (const FormUnit &place : places)
        combo->addItem(place.name, place.id);
    if (wanted)
        combo->setCurrentIndex(std::max(0, combo->findData(*wanted)));
}

std::optional<qint64> idOf(const QComboBox *combo)
{
    return combo->currentData().isValid() ? std::optional{combo->currentData().toLongLong()} : std::nullopt;
}

} // namespace

PrintingOptions::PrintingOptions(QWidget *parent)
    : QWidget{parent}
    , m_form{new QFormLayout}
    , m_units{new FormUnitsModel{this}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    column->addLayout(m_form);
    makeRows();
    makeUnits();
    column->addWidget(m_unitsTitle);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_chosen, 1);
    row->addWidget(m_clear);
    column->addLayout(row);
    column->addStretch(0);
    showRows();
}

QComboBox *PrintingOptions::addCombo(const char *name, const QString &label)
{
    auto *combo = new QComboBox{this};
    combo->setObjectName(QString::fromLatin1(name));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    combo->setProperty("mayElide", true);
    m_form->addRow(label, combo);
    return combo;
}

void PrintingOptions::makeRows()
{
    m_subject = addCombo("printSubject", tr("&Subject"));
    for (const Subject subject : {Subject::Station, Subject::Deputy, Subject::Town})
        m_subject->addItem(displayName(subject), toKey(subject));
    m_scheme = addCombo("printScheme", tr("S&cheme"));
    m_order = addCombo("printOrder", tr("&Order"));
    m_order->addItem(tr("by rank"), static_cast<int>(SheetOrder::ByRank));
    m_order->addItem(tr("by name"), static_cast<int>(SheetOrder::ByName));
    m_town = addCombo("printTown", tr("&Town"));
    m_station = addCombo("printStation", tr("St&ation"));
    m_otherDays = new QCheckBox{tr("Other da&ys than the period"), this};
    m_otherDays->setObjectName(QStringLiteral("printOtherDays"));
    m_form->addRow(m_otherDays);
    const auto day = [this](const char *name, const QString &label) {
        auto *edit = new QDateEdit{this};
        edit->setObjectName(QString::fromLatin1(name));
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        edit->setCalendarPopup(true);
        m_form->addRow(label, edit);
        connect(edit, &QDateEdit::dateChanged, this, &PrintingOptions::scopeChanged);
        return edit;
    };
    m_from = day("printFrom", tr("&From"));
    m_to = day("printTo", tr("&Until"));

    connect(m_subject, &QComboBox::currentIndexChanged, this, &PrintingOptions::scopeChanged);
    connect(m_scheme, &QComboBox::currentIndexChanged, this, &PrintingOptions::changed);
    connect(m_order, &QComboBox::currentIndexChanged, this, &PrintingOptions::changed);
    connect(m_town, &QComboBox::currentIndexChanged, this, &PrintingOptions::scopeChanged);
    connect(m_station, &QComboBox::currentIndexChanged, this, &PrintingOptions::scopeChanged);
    connect(m_otherDays, &QCheckBox::toggled, this, [this] {
        showRows();
        Q_EMIT scopeChanged();
    });
}

void PrintingOptions::makeUnits()
{
    m_unitsTitle = new QLabel{this};
    m_unitsTitle->setObjectName(QStringLiteral("printUnitsTitle"));
    m_search = new QLineEdit{this};
    m_search->setObjectName(QStringLiteral("printUnitSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Name, pinyin or initials"));
    m_search->setAccessibleName(tr("Search"));
    m_unitsTitle->setBuddy(m_search);
    m_list = new QListView{this};
    m_list->setObjectName(QStringLiteral("printUnits"));
    m_list->setAccessibleName(tr("What is printed"));
    m_list->setModel(m_units);
    m_list->setUniformItemSizes(true);
    m_list->setAlternatingRowColors(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_chosen = new QLabel{this};
    m_chosen->setObjectName(QStringLiteral("printChosen"));
    m_chosen->setTextFormat(Qt::PlainText);
    m_clear = new QPushButton{tr("&None"), this};
    m_clear->setObjectName(QStringLiteral("printClear"));
    m_clear->setToolTip(tr("Takes all ticks away"));
    connect(m_search, &QLineEdit::textChanged, m_units, &FormUnitsModel::setSearch);
    connect(m_units, &FormUnitsModel::chosenChanged, this, [this] {
        showChosen();
        Q_EMIT changed();
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_units->setChosen({});
        showChosen();
        Q_EMIT changed();
    });
}

void PrintingOptions::setKind(FormKind kind)
{
    if (traitsOf(kind).units != traitsOf(m_kind).units)
        m_units->setChosen({});
    m_kind = kind;
    m_search->clear();
    showRows();
}

void PrintingOptions::showRows()
{
    const FormTraits traits = traitsOf(m_kind);
    m_form->setRowVisible(m_subject, traits.usesSubject);
    m_form->setRowVisible(m_scheme, traits.usesScheme);
    m_form->setRowVisible(m_order, m_kind == FormKind::StationSheet || m_kind == FormKind::DeputySheet ||
                                       m_kind == FormKind::TownSheet);
    m_form->setRowVisible(m_town, traits.filtersPlace);
    m_form->setRowVisible(m_station, traits.filtersPlace && traits.units != FormUnits::Stations);
    m_form->setRowVisible(m_otherDays, traits.filtersPlace);
    const bool days = traits.filtersPlace && m_otherDays->isChecked();
    m_form->setRowVisible(m_from, days);
    m_form->setRowVisible(m_to, days);

    const bool units = traits.units != FormUnits::None;
    for (QWidget *widget : QList<QWidget *>{m_unitsTitle, m_search, m_list, m_chosen, m_clear})
        widget->setVisible(units);
    switch (traits.units) {
    case FormUnits::None:
        break;
    case FormUnits::Stations:
        m_unitsTitle->setText(tr("Stat&ions"));
        break;
    case FormUnits::Deputies:
        m_unitsTitle->setText(tr("Depu&ties"));
        break;
    case FormUnits::Towns:
        m_unitsTitle->setText(tr("To&wns"));
        break;
    case FormUnits::Opinions:
        m_unitsTitle->setText(tr("Op&inions"));
        break;
    case FormUnits::Activities:
        m_unitsTitle->setText(tr("Activit&ies"));
        break;
    }
    showChosen();
}

void PrintingOptions::showChosen()
{
    const int chosen = static_cast<int>(m_units->chosen().size());
    const bool ballot = m_kind == FormKind::Ballot || m_kind == FormKind::CountSheet;
    if (chosen > 0)
        m_chosen->setText(tr("%n chosen", nullptr, chosen));
    else if (ballot)
        m_chosen->setText(tr("None chosen: empty lines"));
    else if (traitsOf(m_kind).oneForAll)
        m_chosen->setText(tr("None chosen: one for all"));
    else
        m_chosen->setText(tr("None chosen: all"));
    m_clear->setEnabled(chosen > 0);
}

FormRequest PrintingOptions::request(const Period &period) const
{
    const FormTraits traits = traitsOf(m_kind);
    FormRequest request{.kind = m_kind, .subject = subject()};
    if (traits.usesPeriod)
        request.period = period;
    if (traits.filtersPlace && m_otherDays->isChecked() && m_from->date() <= m_to->date())
        request.days = DateRange{m_from->date(), m_to->date()};
    if (traits.usesScheme)
        request.scheme = m_scheme->currentData().toString();
    if (traits.filtersPlace) {
        request.town = idOf(m_town);
        if (traits.units != FormUnits::Stations)
            request.station = idOf(m_station);
    }
    if (traits.units != FormUnits::None)
        request.units = m_units->chosen();
    request.order = static_cast<SheetOrder>(m_order->currentData().toInt());
    return request;
}

Subject PrintingOptions::subject() const
{
    switch (m_kind) {
    case FormKind::DeputySheet:
    case FormKind::DutyArchive:
        return Subject::Deputy;
    case FormKind::TownSheet:
        return Subject::Town;
    case FormKind::Ranking:
        return fromKey<Subject>(m_subject->currentData().toString()).value_or(Subject::Station);
    default:
        return Subject::Station;
    }
}

void PrintingOptions::setUnits(const QList<FormUnitsModel::Unit> &units)
{
    const FormUnits kind = traitsOf(m_kind).units;
    m_units->setDetailFirst(kind == FormUnits::Opinions || kind == FormUnits::Activities);
    m_units->setUnits(units);
    showChosen();
}

void PrintingOptions::setPlaces(const QList<FormUnit> &towns, const QList<FormUnit> &stations)
{
    fill(m_town, tr("all towns"), towns, m_wantedTown ? m_wantedTown : idOf(m_town));
    fill(m_station, tr("all stations"), stations, m_wantedStation ? m_wantedStation : idOf(m_station));
    m_wantedTown.reset();
    m_wantedStation.reset();
}

void PrintingOptions::setSchemes(const QList<std::pair<QString, QString>> &schemes)
{
    const QSignalBlocker quiet{m_scheme};
    const QString wanted = m_wantedScheme.isEmpty() ? m_scheme->currentData().toString() : m_wantedScheme;
    m_scheme->clear();
    for (const auto &[key, title] : schemes)
        m_scheme->addItem(title, key);
    m_scheme->setCurrentIndex(std::max(0, m_scheme->findData(wanted)));
    m_wantedScheme.clear();
}

void PrintingOptions::choose(const FormRequest &wanted)
{
    setKind(wanted.kind);
    const QSignalBlocker quiet{this};
    m_subject->setCurrentIndex(std::max(0, m_subject->findData(toKey(wanted.subject))));
    m_order->setCurrentIndex(std::max(0, m_order->findData(static_cast<int>(wanted.order))));
    m_wantedScheme = wanted.scheme;
    m_wantedTown = wanted.town;
    m_wantedStation = wanted.station;
    m_otherDays->setChecked(wanted.days.has_value());
    if (wanted.days) {
        m_from->setDate(wanted.days->first);
        m_to->setDate(wanted.days->last);
    }
    m_units->setChosen(wanted.units);
    showRows();
}

} // namespace liaison
