#include "ui/models/windowedmodel.h"
#include "ui/pages/lists/listfilterbar.h"
#include "ui/pages/lists/listpage.h"

#include <QAction>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QTableView>

// What a list remembers from one day to the next: columns, widths, sorting, filters with a name.

namespace liaison {

namespace {

constexpr int ColumnPadding = 18;

QJsonObject toJson(const QVariantMap &state)
{
    QJsonObject json;
    for (auto part = state.cbegin(); part != state.cend(); ++part) {
        json.insert(part.key(), part->typeId() == QMetaType::QDate
                                    ? QJsonValue{part->toDate().toString(Qt::ISODate)}
                                    : QJsonValue::fromVariant(*part));
    }
    return json;
}

} // namespace

QString ListPage::settingsKey(const char *name) const
{
    return QStringLiteral("lists/%1/%2").arg(m_spec.page, QLatin1String{name});
}

void ListPage::restoreColumns()
{
    QHeaderView *head = m_table->horizontalHeader();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 7 / 4);
    setColumnWidths();
    QStringList keys;
    for (const ListColumn &column : m_model->columns())
        keys.append(column.key);
    m_usualWidths = m_workspace.settings().value(settingsKey("usualWidths"), true).toBool();
    // A state with other columns than those there are today would show the wrong ones.
    if (m_workspace.settings().value(settingsKey("columns")).toStringList() != keys ||
        !head->restoreState(m_workspace.settings().value(settingsKey("head")).toByteArray()))
        showDefaultColumns();
    const QString sort = m_workspace.settings().value(settingsKey("sort")).toString();
    m_initialSort = {m_spec.sort, m_spec.descending};
    if (RegisterList::isSortable(m_spec.kind, sort))
        m_initialSort = {sort, m_workspace.settings().value(settingsKey("descending")).toBool()};
    connect(head, &QHeaderView::sectionResized, this, [this] {
        if (!m_filling && QGuiApplication::mouseButtons() != Qt::NoButton)
            m_usualWidths = false;
    });
    connect(head, &QHeaderView::customContextMenuRequested, this, [this](const QPoint &position) {
        QMenu menu;
        fillColumnMenu(&menu);
        menu.exec(m_table->horizontalHeader()->mapToGlobal(position));
    });
}

void ListPage::saveColumns()
{
    QStringList keys;
    for (const ListColumn &column : m_model->columns())
        keys.append(column.key);
    UiSettings &settings = m_workspace.settings();
    settings.setValue(settingsKey("columns"), keys);
    settings.setValue(settingsKey("usualWidths"), m_usualWidths);
    settings.setValue(settingsKey("head"), m_table->horizontalHeader()->saveState());
    if (!m_model->order().column.isEmpty()) {
        settings.setValue(settingsKey("sort"), m_model->order().column);
        settings.setValue(settingsKey("descending"), m_model->order().descending);
    }
}

void ListPage::setColumnWidths()
{
    const int character = fontMetrics().horizontalAdvance(u'人');
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const ListColumn &column = m_model->columns().at(i);
        const int title = fontMetrics().horizontalAdvance(column.title) + character; // and the sort indicator
        m_table->setColumnWidth(i, std::max(title, columnCharacters(column.key) * character) + ColumnPadding);
    }
}

void ListPage::fillWidth()
{
    // Until somebody sets a width, the room that is left goes to the column with the longest texts.
    if (!m_usualWidths)
        return;
    const QHeaderView *head = m_table->horizontalHeader();
    int widest = -1;
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const auto characters = [this](int column) {
            return columnCharacters(m_model->columns().at(column).key);
        };
        if (!head->isSectionHidden(i) && (widest < 0 || characters(i) > characters(widest)))
            widest = i;
    }
    m_filling = true;
    setColumnWidths();
    const int spare = m_table->viewport()->width() - head->length();
    if (widest >= 0 && spare > 0)
        m_table->setColumnWidth(widest, m_table->columnWidth(widest) + spare);
    m_filling = false;
}

void ListPage::showDefaultColumns()
{
    m_usualWidths = true;
    QHeaderView *head = m_table->horizontalHeader();
    for (int i = 0; i < m_model->columnCount(); ++i)
        head->setSectionHidden(i, !m_spec.shown.contains(m_model->columns().at(i).key));
    for (int place = 0; place < m_spec.shown.size(); ++place)
        head->moveSection(head->visualIndex(m_model->columnOf(m_spec.shown.at(place))), place);
    fillWidth();
}

void ListPage::fillColumnMenu(QMenu *menu)
{
    menu->clear();
    QHeaderView *head = m_table->horizontalHeader();
    for (int i = 0; i < m_model->columnCount(); ++i) {
        QAction *shown = menu->addAction(m_model->columns().at(i).title);
        shown->setObjectName(QStringLiteral("column-") + m_model->columns().at(i).key);
        shown->setCheckable(true);
        shown->setChecked(!head->isSectionHidden(i));
        connect(shown, &QAction::triggered, this, [this, head, i](bool show) {
            if (!show && head->count() - head->hiddenSectionCount() == 1)
                return; // a list without columns could not be told from an empty one
            head->setSectionHidden(i, !show);
            fillWidth();
            saveColumns();
        });
    }
    menu->addSeparator();
    QAction *usual = menu->addAction(tr("Columns as at first"));
    connect(usual, &QAction::triggered, this, [this] {
        showDefaultColumns();
        saveColumns();
    });
}

QVariantMap ListPage::savedFilters() const
{
    // Ids of stations and towns hold in one database only.
    const QByteArray database = QCryptographicHash::hash(m_workspace.session().database().location().toUtf8(),
                                                         QCryptographicHash::Sha256);
    const QString key = settingsKey("filters/") + QString::fromLatin1(database.toHex().left(16));
    return QJsonDocument::fromJson(m_workspace.settings().value(key).toByteArray()).object().toVariantMap();
}

void ListPage::setSavedFilters(const QVariantMap &filters)
{
    const QByteArray database = QCryptographicHash::hash(m_workspace.session().database().location().toUtf8(),
                                                         QCryptographicHash::Sha256);
    const QString key = settingsKey("filters/") + QString::fromLatin1(database.toHex().left(16));
    m_workspace.settings().setValue(
        key, QJsonDocument{QJsonObject::fromVariantMap(filters)}.toJson(QJsonDocument::Compact));
}

void ListPage::fillFilterMenu()
{
    m_filterMenu->clear();
    const QVariantMap filters = savedFilters();
    for (auto filter = filters.cbegin(); filter != filters.cend(); ++filter) {
        QAction *apply =
            m_filterMenu->addAction(QIcon::fromTheme(QStringLiteral("view-filter")), filter.key());
        apply->setObjectName(QStringLiteral("filter-") + filter.key());
        connect(apply, &QAction::triggered, this,
                [this, state = filter->toMap()] { m_filters->setState(state); });
    }
    if (!filters.isEmpty())
        m_filterMenu->addSeparator();
    QAction *save = m_filterMenu->addAction(QIcon::fromTheme(QStringLiteral("document-save")),
                                            tr("Save this filter…"), this, &ListPage::saveFilter);
    save->setObjectName(QStringLiteral("saveFilter"));
    save->setEnabled(!m_filters->isEmpty());
    if (!filters.isEmpty()) {
        QMenu *remove = m_filterMenu->addMenu(tr("Remove a saved filter"));
        for (auto filter = filters.cbegin(); filter != filters.cend(); ++filter) {
            connect(remove->addAction(filter.key()), &QAction::triggered, this, [this, name = filter.key()] {
                QVariantMap kept = savedFilters();
                kept.remove(name);
                setSavedFilters(kept);
            });
        }
    }
}

void ListPage::saveFilter()
{
    const std::optional<QString> name =
        m_workspace.prompts().askText(this, tr("Save this filter"), tr("Name of the filter:"));
    if (!name || name->trimmed().isEmpty())
        return;
    QVariantMap filters = savedFilters();
    filters.insert(name->trimmed(), toJson(m_filters->state()).toVariantMap());
    setSavedFilters(filters);
    m_workspace.say(tr("The filter “%1” is saved.").arg(name->trimmed()));
}

} // namespace liaison
