#include "ui/pages/startpage.h"

#include "ui/dialogs/plandialog.h"
#include "ui/dialogs/reviewdialog.h"
#include "ui/models/duemodel.h"
#include "ui/widgets/plaintable.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace liaison {

StartPage::StartPage(Workspace &workspace, QWidget *parent)
    : Page{parent}
    , m_workspace{workspace}
    , m_model{new DueModel{this}}
    , m_summary{new QLabel{this}}
    , m_kind{new QComboBox{this}}
    , m_search{new QLineEdit{this}}
    , m_excused{new QCheckBox{tr("Show e&xcused ones"), this}}
    , m_table{new PlainTable{QStringLiteral("dueTable"), tr("What is due"), this}}
    , m_settle{new QPushButton{QIcon::fromTheme(QStringLiteral("go-next")), tr("&Settle…"), this}}
    , m_excuse{new QPushButton{tr("&Excuse…"), this}}
{
    m_actions = {addAction(QStringLiteral("newVisit"), QStringLiteral("list-add"), tr("New visit"),
                           QStringLiteral("visit")),
                 addAction(QStringLiteral("newReception"), QStringLiteral("list-add"), tr("New reception"),
                           QStringLiteral("reception")),
                 addAction(QStringLiteral("newPublicity"), QStringLiteral("list-add"),
                           tr("New publicity item"), QStringLiteral("publicity_item"))};
    auto *planAction = new QAction{QIcon::fromTheme(QStringLiteral("view-calendar")), tr("Plan…"), this};
    planAction->setObjectName(QStringLiteral("plan"));
    connect(planAction, &QAction::triggered, this, &StartPage::plan);
    m_actions.append(planAction);

    m_summary->setObjectName(QStringLiteral("dueSummary"));
    m_kind->setObjectName(QStringLiteral("dueKind"));
    m_kind->setAccessibleName(tr("Kind of what is due"));
    m_kind->addItem(tr("everything"));
    for (const auto &[kind, key] : EnumKeys<DueKind>::Entries)
        m_kind->addItem(displayName(kind), QString::fromUtf16(key));
    m_search->setObjectName(QStringLiteral("dueSearch"));
    m_search->setAccessibleName(tr("Search what is due"));
    m_search->setPlaceholderText(tr("station, town, office; pinyin too"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 44);
    m_excused->setObjectName(QStringLiteral("dueExcused"));
    m_settle->setObjectName(QStringLiteral("dueSettle"));
    m_excuse->setObjectName(QStringLiteral("dueExcuse"));
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    auto *filters = new QHBoxLayout;
    filters->addWidget(m_summary);
    filters->addStretch(1);
    filters->addWidget(m_kind);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_excused);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_settle);
    buttons->addWidget(m_excuse);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout{this};
    column->addLayout(filters);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &StartPage::applyFilter);
    connect(m_search, &QLineEdit::textChanged, this, &StartPage::applyFilter);
    connect(m_excused, &QCheckBox::toggled, this, &StartPage::applyFilter);
    connect(m_table, &QTableView::activated, this, &StartPage::settle);
    connect(m_settle, &QPushButton::clicked, this, &StartPage::settle);
    connect(m_excuse, &QPushButton::clicked, this, &StartPage::excuse);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &StartPage::refreshButtons);
    connect(&m_workspace, &Workspace::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            read();
    });
    refreshButtons();
}

QAction *StartPage::addAction(const QString &name, const QString &icon, const QString &text,
                              const QString &entity)
{
    auto *action = new QAction{QIcon::fromTheme(icon), text, this};
    action->setObjectName(name);
    connect(action, &QAction::triggered, this,
            [this, entity] { m_workspace.open({.page = QStringLiteral("entry"), .entity = entity}); });
    return action;
}

QList<QAction *> StartPage::headerActions()
{
    return m_actions;
}

void StartPage::open(const Target &target)
{
    Q_UNUSED(target)
    if (m_stale)
        read();
}

void StartPage::read()
{
    const int asked = ++m_asked;
    m_stale = false;
    m_workspace.queries().run(
        this, [](Session &session) { return DueService{session}.board(); },
        [this, asked](const Result<DueBoard> &board) {
            if (asked != m_asked)
                return;
            if (!board) {
                m_workspace.prompts().showError(this, board.error());
                return;
            }
            const QModelIndex current = m_table->currentIndex();
            m_model->setBoard(*board);
            show();
            if (current.isValid() && m_model->rowCount() > 0)
                m_table->setCurrentIndex(m_model->index(std::min(current.row(), m_model->rowCount() - 1), 0));
        });
}

void StartPage::show()
{
    const DueBoard &board = m_model->board();
    const auto overdue = static_cast<int>(board.overdue());
    qsizetype excused = 0;
    for (const DueLine &line : board.lines)
        excused += line.isExcused() ? 1 : 0;
    const auto open = static_cast<int>(board.lines.size() - excused);
    m_summary->setText(open == 0 ? tr("Nothing is due.")
                                 : tr("%n thing(s) due", nullptr, open) + QStringLiteral("  ") +
                                       tr("%n of them overdue", nullptr, overdue));
    m_excused->setText(excused == 0 ? tr("Show e&xcused ones") : tr("Show e&xcused ones (%L1)").arg(excused));
    m_table->fitColumns();
    refreshButtons();
}

void StartPage::applyFilter()
{
    m_model->setFilter({.kind = fromKey<DueKind>(m_kind->currentData().toString()),
                        .text = m_search->text(),
                        .excused = m_excused->isChecked()});
    m_table->fitColumns();
    refreshButtons();
}

void StartPage::refreshButtons()
{
    const DueLine *line = m_model->line(m_table->currentIndex());
    m_settle->setEnabled(line != nullptr);
    m_excuse->setEnabled(line != nullptr);
    m_excuse->setText(line != nullptr && line->isExcused() ? tr("Withdraw the &excuse") : tr("&Excuse…"));
}

void StartPage::settle()
{
    const DueLine *line = m_model->line(m_table->currentIndex());
    if (line == nullptr)
        return;
    const QString entry = QStringLiteral("entry");
    QVariantMap place;
    if (line->station)
        place.insert(QStringLiteral("station"), line->station->value());
    switch (line->kind) {
    case DueKind::Plan: {
        const PlanKind kind = *line->planKind;
        const bool isActivity = kind == PlanKind::GroupActivity || kind == PlanKind::Activity;
        if (kind == PlanKind::GroupActivity)
            place.insert(QStringLiteral("category"), toKey(ActivityCategory::GroupActivity));
        if (!line->isOverdue(m_model->board().today))
            place.insert(QStringLiteral("held_on"), line->dueOn);
        m_workspace.open(
            {.page = entry, .entity = isActivity ? QStringLiteral("activity") : toKey(kind), .hints = place});
        return;
    }
    case DueKind::Assign:
    case DueKind::Answer:
        m_workspace.open({.page = QStringLiteral("record"),
                          .entity = QStringLiteral("opinion"),
                          .id = line->opinion->value()});
        return;
    case DueKind::Publicity:
        m_workspace.open({.page = entry,
                          .entity = QStringLiteral("publicity_item"),
                          .hints = {{QStringLiteral("town"), line->town->value()}}});
        return;
    case DueKind::Review:
        ReviewDialog{m_workspace, *line->station, line->who, this}.exec();
        return;
    case DueKind::Dormant:
        m_workspace.open({.page = entry, .entity = QStringLiteral("visit"), .hints = place});
        return;
    }
}

void StartPage::excuse()
{
    const DueLine *found = m_model->line(m_table->currentIndex());
    if (found == nullptr)
        return;
    const DueLine line = *found; // the board may change while the question is open
    DueService service{m_workspace.session()};
    Result<> done;
    if (line.isExcused()) {
        done = service.withdrawExcuse(line);
    } else {
        const std::optional<QString> reason = m_workspace.prompts().askText(
            this, tr("Excuse"), tr("Why “%1: %2” shall not be asked for any more:").arg(line.who, line.what),
            {}, true);
        if (!reason)
            return;
        done = service.excuse(line, *reason);
    }
    if (!done)
        m_workspace.prompts().showError(this, done.error());
}

void StartPage::plan()
{
    PlanDialog{m_workspace, this}.exec();
}

} // namespace liaison
