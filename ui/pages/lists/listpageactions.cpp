#include "app/services/bulkservice.h"
#include "ui/dialogs/bulkeditdialog.h"
#include "ui/models/windowedmodel.h"
#include "ui/pages/lists/listfilterbar.h"
#include "ui/pages/lists/listpage.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <utility>

// What can be done with a list and its records.

namespace liaison {

QAction *ListPage::addAction(const char *name, const QString &text, const QKeySequence &keys,
                             const char *icon, void (ListPage::*slot)())
{
    auto *action = new QAction{QIcon::fromTheme(QLatin1String{icon}), text, this};
    action->setObjectName(QLatin1String{name});
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (slot != nullptr)
        connect(action, &QAction::triggered, this, slot);
    m_actions.insert(QLatin1String{name}, action);
    QWidget::addAction(action);
    return action;
}

void ListPage::makeActions()
{
    addAction("newRecord", m_spec.newText, QKeySequence::New, "list-add", &ListPage::addNew);
    addAction("openRecord", tr("&Open"), {}, "document-open", &ListPage::openCurrent);
    addAction("editRecord", tr("&Edit…"), QKeySequence{QStringLiteral("F2")}, "document-edit",
              &ListPage::editCurrent);
    addAction("changeRecords", tr("&Change several…"), QKeySequence{QStringLiteral("Ctrl+Shift+E")},
              "edit-rename", &ListPage::changeSelected)
        ->setVisible(!BulkService::fields(m_spec.kind).isEmpty());
    addAction("removeRecords", tr("&Remove…"), QKeySequence::Delete, "edit-delete",
              &ListPage::removeSelected);
    addAction("copyRows", tr("Cop&y"), QKeySequence::Copy, "edit-copy", &ListPage::copySelected);
    addAction("find", tr("&Find"), QKeySequence::Find, "edit-find", &ListPage::findText);
    addAction("resetFilter", tr("Show all"), QKeySequence{QStringLiteral("Ctrl+Shift+F")}, "edit-clear-all",
              &ListPage::resetFilter);
    addAction("exportList", tr("Export…"), {}, "document-export", &ListPage::exportShown);

    m_columnMenu = new QMenu{this};
    connect(m_columnMenu, &QMenu::aboutToShow, this, [this] { fillColumnMenu(m_columnMenu); });
    addAction("columnMenu", tr("Columns"), {}, "view-list-details", nullptr)->setMenu(m_columnMenu);
    m_filterMenu = new QMenu{this};
    connect(m_filterMenu, &QMenu::aboutToShow, this, &ListPage::fillFilterMenu);
    addAction("filterMenu", tr("Saved filters"), {}, "view-filter", nullptr)->setMenu(m_filterMenu);
    m_filters->addActions(
        {m_actions.value(QStringLiteral("resetFilter")), m_actions.value(QStringLiteral("filterMenu"))});
    if (m_spec.kind == ListKind::Opinions)
        addAction("nextStep", tr("&Next step…"), QKeySequence{QStringLiteral("Ctrl+Return")}, "go-next",
                  &ListPage::takeNextStep);
}

QList<QAction *> ListPage::headerActions()
{
    QList<QAction *> actions;
    for (const char *name : {"newRecord", "changeRecords", "columnMenu", "exportList"}) {
        if (QAction *action = m_actions.value(QLatin1String{name}); action->isVisible())
            actions.append(action);
    }
    return actions;
}

void ListPage::showContextMenu(const QPoint &position)
{
    QMenu menu;
    for (const char *name :
         {"openRecord", "editRecord", "nextStep", "changeRecords", "removeRecords", "copyRows"}) {
        if (QAction *action = m_actions.value(QLatin1String{name}))
            menu.addAction(action);
    }
    menu.addSeparator();
    menu.addAction(m_actions.value(QStringLiteral("newRecord")));
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

void ListPage::openCurrent()
{
    if (const qint64 id = currentId(); id > 0)
        m_workspace.open({.page = m_spec.openPage, .entity = m_spec.entity, .id = id});
}

void ListPage::editCurrent()
{
    if (const qint64 id = currentId(); id > 0)
        m_workspace.open({.page = QStringLiteral("entry"), .entity = m_spec.entity, .id = id});
}

void ListPage::takeNextStep()
{
    editCurrent(); // the form of an opinion offers the steps that may follow
}

void ListPage::addNew()
{
    // What the list is narrowed to is what the new record most likely has.
    QVariantMap hints;
    const QVariantMap state = m_filters->state();
    for (const char *key : {"station", "town", "deputy"}) {
        if (state.contains(QLatin1String{key}))
            hints.insert(QLatin1String{key}, state.value(QLatin1String{key}));
    }
    m_workspace.open({.page = QStringLiteral("entry"), .entity = m_spec.newEntity, .hints = hints});
}

QList<qint64> ListPage::selectedIds()
{
    if (selectedCount() > BulkService::MostRecords) {
        m_workspace.prompts().showInformation(
            this, tr("Too many records are selected: at most %L1 can be changed in one go.")
                      .arg(BulkService::MostRecords));
        return {};
    }
    QList<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QList<qint64> ids;
    for (const int row : std::as_const(rows))
        ids.append(m_model->idAt(row));
    return ids;
}

void ListPage::removeSelected()
{
    const QList<qint64> ids = selectedIds();
    if (ids.isEmpty())
        return;
    const auto count = static_cast<int>(ids.size());
    if (!m_workspace.prompts().confirm(this, tr("Remove %n record(s)?", nullptr, count),
                                       tr("The journal keeps what was removed; undo brings it back."),
                                       tr("Remove %n record(s)", "button", count)))
        return;
    m_workspace.jobs().run(
        this, [kind = m_spec.kind, ids](Session &session) { return BulkService{session}.remove(kind, ids); },
        [this](const Result<int> &removed) {
            if (!removed)
                m_workspace.prompts().showError(this, removed.error());
            else
                m_workspace.say(tr("%n record(s) removed.", nullptr, *removed));
        });
}

void ListPage::changeSelected()
{
    const QList<qint64> ids = selectedIds();
    if (ids.isEmpty())
        return;
    auto *dialog = new BulkEditDialog{m_workspace, m_spec.kind, ids, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ListPage::copySelected()
{
    const QHeaderView *head = m_table->horizontalHeader();
    if (selectedCount() > BulkService::MostRecords) {
        m_workspace.say(tr("So many records are better exported."));
        return;
    }
    QStringList lines;
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows)) {
        const ListRow *cells = m_model->rowAt(row.row());
        if (cells == nullptr || cells->cells.isEmpty())
            continue;
        QStringList texts;
        for (int place = 0; place < head->count(); ++place) {
            const int column = head->logicalIndex(place);
            if (!head->isSectionHidden(column))
                texts.append(QString{cells->cells.at(column).text}.replace(u'\n', u' ').replace(u'\t', u' '));
        }
        lines.append(texts.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void ListPage::findText()
{
    m_filters->focusSearch();
}

void ListPage::resetFilter()
{
    m_filters->setState({});
    m_table->setFocus();
}

void ListPage::exportShown()
{
    if (m_export)
        return;
    const QString name =
        QStringLiteral("%1-%2.xlsx")
            .arg(ListingService::title(m_spec.kind), m_workspace.clock().today().toString(Qt::ISODate));
    const QString path =
        m_workspace.prompts().saveFile(this, tr("Export what is shown"), QDir::home().filePath(name),
                                       tr("Excel workbook (*.xlsx);;CSV (*.csv)"));
    if (path.isEmpty())
        return;
    ListExport request{m_spec.kind, m_model->filter(), m_model->order(), {}, path};
    const QHeaderView *head = m_table->horizontalHeader();
    for (int place = 0; place < head->count(); ++place) {
        const int column = head->logicalIndex(place);
        if (!head->isSectionHidden(column))
            request.columns.append(m_model->columns().at(column).key);
    }
    m_export = std::make_shared<ExportState>();
    m_progress->setMaximum(0);
    m_progress->show();
    m_cancel->show();
    m_exportTick.start();
    showState();
    m_workspace.jobs().run(
        this,
        [request, state = m_export](Session &session) {
            ListDirectory directory;
            return RegisterList{session, directory}.exportTo(request, [&state](qint64 done, qint64 total) {
                state->done = done;
                state->total = total;
                return !state->stop.load();
            });
        },
        [this, path](const Result<std::optional<qint64>> &written) { finishExport(path, written); });
}

void ListPage::finishExport(const QString &path, const Result<std::optional<qint64>> &written)
{
    m_export.reset();
    m_exportTick.stop();
    m_progress->hide();
    m_cancel->hide();
    showState();
    if (!written)
        m_workspace.prompts().showError(this, written.error());
    else if (!*written)
        m_workspace.say(tr("The export was cancelled; there is no file."));
    else
        m_workspace.say(tr("%L1 record(s) exported to “%2”.").arg(**written).arg(QFileInfo{path}.fileName()));
}

} // namespace liaison
