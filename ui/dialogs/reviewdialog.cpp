#include "ui/dialogs/reviewdialog.h"

#include "app/services/recordkindname.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace liaison {

ReviewDialog::ReviewDialog(Workspace &workspace, StationId station, const QString &name, QWidget *parent)
    : QDialog{parent}
    , m_workspace{workspace}
    , m_station{station}
    , m_table{new QTableWidget{0, 4, this}}
    , m_note{new QLineEdit{this}}
    , m_accept{new QPushButton{QIcon::fromTheme(QStringLiteral("dialog-ok-apply")), tr("&Accept"), this}}
    , m_return{new QPushButton{QIcon::fromTheme(QStringLiteral("edit-undo")), tr("&Return"), this}}
{
    setObjectName(QStringLiteral("reviewDialog"));
    setWindowTitle(tr("Review: %1").arg(name));
    auto *about = new QLabel{tr("A review is a second look; it changes no points. Marked entries, or all if "
                                "none is marked, are accepted or "
                                "returned. Double-click opens an entry."),
                             this};
    about->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("reviewEntries"));
    m_table->setAccessibleName(tr("Entries to review"));
    m_table->setHorizontalHeaderLabels({tr("Day"), tr("Kind"), tr("Entered on"), tr("Content")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_note->setObjectName(QStringLiteral("reviewNote"));
    m_note->setPlaceholderText(tr("why it is returned"));
    m_accept->setObjectName(QStringLiteral("reviewAccept"));
    m_return->setObjectName(QStringLiteral("reviewReturn"));
    auto *close = new QPushButton{tr("Close"), this};
    auto *noteLabel = new QLabel{tr("&Note"), this};
    noteLabel->setBuddy(m_note);

    auto *row = new QHBoxLayout;
    row->addWidget(m_accept);
    row->addSpacing(16);
    row->addWidget(noteLabel);
    row->addWidget(m_note, 1);
    row->addWidget(m_return);
    row->addSpacing(16);
    row->addWidget(close);
    auto *column = new QVBoxLayout{this};
    column->addWidget(about);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 26);

    connect(m_accept, &QPushButton::clicked, this, [this] { decide(ReviewVerdict::Accepted); });
    connect(m_return, &QPushButton::clicked, this, [this] { decide(ReviewVerdict::Returned); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &ReviewDialog::openEntry);
    read();
}

void ReviewDialog::read()
{
    m_workspace.queries().run(
        this, [station = m_station](Session &session) { return DueService{session}.waiting(station); },
        [this](const Result<QList<WaitingEntry>> &entries) {
            if (!entries) {
                m_workspace.prompts().showError(this, entries.error());
                return;
            }
            m_entries = *entries;
            std::sort(m_entries.begin(), m_entries.end(),
                      [](const WaitingEntry &a, const WaitingEntry &b) { return a.heldOn < b.heldOn; });
            m_table->setRowCount(static_cast<int>(m_entries.size()));
            for (int row = 0; row < m_table->rowCount(); ++row) {
                const WaitingEntry &entry = m_entries.at(row);
                const QStringList texts{entry.heldOn.toString(Qt::ISODate), displayName(entry.kind),
                                        entry.enteredOn.toString(Qt::ISODate), entry.text.simplified()};
                for (int column = 0; column < texts.size(); ++column)
                    m_table->setItem(row, column, new QTableWidgetItem{texts.at(column)});
            }
            m_table->resizeColumnsToContents();
            m_accept->setEnabled(!m_entries.isEmpty());
            m_return->setEnabled(!m_entries.isEmpty());
        });
}

QList<WaitingEntry> ReviewDialog::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return m_entries;
    QList<WaitingEntry> entries;
    for (const QModelIndex &row : rows)
        entries.append(m_entries.at(row.row()));
    return entries;
}

void ReviewDialog::decide(ReviewVerdict verdict)
{
    const QString note = verdict == ReviewVerdict::Returned ? m_note->text() : QString{};
    const Result<> reviewed = DueService{m_workspace.session()}.review(chosen(), verdict, note);
    if (!reviewed) {
        m_workspace.prompts().showError(this, reviewed.error());
        m_note->setFocus();
        return;
    }
    m_note->clear();
    read();
}

void ReviewDialog::openEntry(int row)
{
    const WaitingEntry &entry = m_entries.at(row);
    accept();
    m_workspace.open(
        {.page = QStringLiteral("record"), .entity = entitySpec(entry.kind).name, .id = entry.id});
}

} // namespace liaison
