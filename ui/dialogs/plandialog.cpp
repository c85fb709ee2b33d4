#include "ui/dialogs/plandialog.h"

#include "app/services/lookupservice.h"
#include "ui/shell/appearance.h"
#include "ui/widgets/dayedit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace liaison {

namespace {

constexpr int IdRole = Qt::UserRole;
constexpr int PinyinRole = Qt::UserRole + 1;
constexpr int InitialsRole = Qt::UserRole + 2;

} // namespace

PlanDialog::PlanDialog(Workspace &workspace, QWidget *parent)
    : QDialog{parent}
    , m_workspace{workspace}
    , m_kind{new QComboBox{this}}
    , m_first{new DayEdit{workspace.clock().today(), MissingDateParts::Future, this}}
    , m_repeat{new QComboBox{this}}
    , m_until{new DayEdit{workspace.clock().today(), MissingDateParts::Future, this}}
    , m_untilLabel{new QLabel{tr("Not &after"), this}}
    , m_title{new QLineEdit{this}}
    , m_responsible{new QLineEdit{this}}
    , m_search{new QLineEdit{this}}
    , m_stations{new QListWidget{this}}
    , m_problem{new QLabel{this}}
{
    setObjectName(QStringLiteral("planDialog"));
    setWindowTitle(tr("Plan"));
    const QDate today = workspace.clock().today();
    m_kind->setObjectName(QStringLiteral("planKind"));
    for (const auto &[kind, key] : EnumKeys<PlanKind>::Entries)
        m_kind->addItem(displayName(kind), QString::fromUtf16(key));
    m_first->edit()->setObjectName(QStringLiteral("planFirst"));
    m_first->setDay(today);
    m_repeat->setObjectName(QStringLiteral("planRepeat"));
    m_repeat->addItem(tr("once"), static_cast<int>(PlanRequest::Repeat::Once));
    m_repeat->addItem(tr("every month"), static_cast<int>(PlanRequest::Repeat::Monthly));
    m_repeat->addItem(tr("every quarter"), static_cast<int>(PlanRequest::Repeat::Quarterly));
    m_until->edit()->setObjectName(QStringLiteral("planUntil"));
    m_until->setDay({today.year(), 12, 31});
    m_title->setObjectName(QStringLiteral("planTitle"));
    m_title->setPlaceholderText(tr("may be left empty"));
    m_responsible->setObjectName(QStringLiteral("planResponsible"));
    m_responsible->setPlaceholderText(tr("may be left empty"));
    m_search->setObjectName(QStringLiteral("planSearch"));
    m_search->setPlaceholderText(tr("name, pinyin or initials"));
    m_search->setClearButtonEnabled(true);
    m_stations->setObjectName(QStringLiteral("planStations"));
    m_problem->setObjectName(QStringLiteral("planProblem"));
    m_problem->setWordWrap(true);
    m_problem->setStyleSheet(QStringLiteral("color: %1").arg(tone::problem().name()));
    m_problem->hide();

    auto *form = new QFormLayout;
    const auto add = [&](const QString &label, QWidget *field, QWidget *buddy) {
        auto *caption = new QLabel{label, this};
        caption->setBuddy(buddy);
        form->addRow(caption, field);
    };
    add(tr("&What"), m_kind, m_kind);
    add(tr("&First day"), m_first, m_first->edit());
    add(tr("&Repeat"), m_repeat, m_repeat);
    m_untilLabel->setBuddy(m_until->edit());
    form->addRow(m_untilLabel, m_until);
    add(tr("&Title"), m_title, m_title);
    add(tr("Res&ponsible"), m_responsible, m_responsible);
    auto *marks = new QHBoxLayout;
    auto *all = new QPushButton{tr("Mark a&ll shown"), this};
    auto *none = new QPushButton{tr("Mark &none"), this};
    all->setObjectName(QStringLiteral("planAll"));
    none->setObjectName(QStringLiteral("planNone"));
    marks->addWidget(m_search, 1);
    marks->addWidget(all);
    marks->addWidget(none);
    auto *stationsLabel = new QLabel{tr("&Stations"), this};
    stationsLabel->setBuddy(m_search);

    auto *buttons = new QDialogButtonBox{this};
    QPushButton *accepted = buttons->addButton(tr("Plan"), QDialogButtonBox::AcceptRole);
    accepted->setObjectName(QStringLiteral("planAccept"));
    accepted->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);

    auto *column = new QVBoxLayout{this};
    column->addLayout(form);
    column->addWidget(stationsLabel);
    column->addLayout(marks);
    column->addWidget(m_stations, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);

    connect(m_repeat, &QComboBox::currentIndexChanged, this, &PlanDialog::showRepeat);
    connect(m_search, &QLineEdit::textChanged, this, &PlanDialog::filterStations);
    connect(all, &QPushButton::clicked, this, [this] { checkAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { checkAll(false); });
    connect(buttons, &QDialogButtonBox::accepted, this, &PlanDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fillStations();
    showRepeat();
    m_kind->setFocus();
}

void PlanDialog::fillStations()
{
    m_workspace.queries().run(
        this, [](Session &session) { return LookupService{session}.book(); },
        [this](const Result<LookupBook> &book) {
            if (!book) {
                showProblem(book.error().message);
                return;
            }
            for (const UnitChoice &station : book->stations) {
                auto *item = new QListWidgetItem{station.town.isEmpty()
                                                     ? station.keys.name
                                                     : tr("%1 (%2)").arg(station.keys.name, station.town),
                                                 m_stations};
                item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
                item->setCheckState(book->stations.size() == 1 ? Qt::Checked : Qt::Unchecked);
                item->setData(IdRole, station.id);
                item->setData(PinyinRole, station.keys.pinyin);
                item->setData(InitialsRole, station.keys.initials);
            }
        });
}

void PlanDialog::filterStations(const QString &text)
{
    for (int row = 0; row < m_stations->count(); ++row) {
        QListWidgetItem *item = m_stations->item(row);
        const NameKeys keys{item->text(), item->data(PinyinRole).toString(),
                            item->data(InitialsRole).toString()};
        item->setHidden(!matchRank(text.trimmed(), keys));
    }
}

void PlanDialog::checkAll(bool checked)
{
    for (int row = 0; row < m_stations->count(); ++row) {
        QListWidgetItem *item = m_stations->item(row);
        if (!checked || !item->isHidden())
            item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    }
}

void PlanDialog::showRepeat()
{
    const bool repeats = m_repeat->currentIndex() > 0;
    m_until->setEnabled(repeats);
    m_untilLabel->setEnabled(repeats);
}

void PlanDialog::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void PlanDialog::accept()
{
    PlanRequest request{.item = {.kind = fromKey<PlanKind>(m_kind->currentData().toString()),
                                 .dueOn = m_first->day(),
                                 .title = m_title->text(),
                                 .responsible = m_responsible->text()},
                        .repeat = static_cast<PlanRequest::Repeat>(m_repeat->currentData().toInt()),
                        .until = m_until->day()};
    for (int row = 0; row < m_stations->count(); ++row) {
        const QListWidgetItem *item = m_stations->item(row);
        if (item->checkState() == Qt::Checked)
            request.stations.append(StationId{item->data(IdRole).toLongLong()});
    }
    const Result<qsizetype> planned = DueService{m_workspace.session()}.plan(request);
    if (!planned) {
        showProblem(planned.error().message);
        return;
    }
    m_workspace.say(tr("Planned: %L1 items").arg(*planned));
    QDialog::accept();
}

} // namespace liaison
