#include "ui/shell/searchpalette.h"

#include "ui/shell/searchdelegate.h"
#include "ui/widgets/recordtarget.h"

#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace liaison {

namespace {

constexpr int DelayMs = 40;
constexpr int MostCommands = 8;
constexpr int MostEntries = 24;

constexpr int RunRole = Qt::UserRole + 10;    // index of a command
constexpr int EntityRole = Qt::UserRole + 11; // or a record
constexpr int IdRole = Qt::UserRole + 12;

} // namespace

SearchPalette::SearchPalette(Workspace &workspace, QWidget *parent)
    : QFrame{parent}
    , m_workspace{workspace}
    , m_input{new QLineEdit{this}}
    , m_list{new QListView{this}}
    , m_state{new QLabel{this}}
    , m_model{new QStandardItemModel{this}}
    , m_memo{std::make_shared<SearchMemo>()}
{
    setObjectName(QStringLiteral("searchPalette"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_input->setObjectName(QStringLiteral("searchInput"));
    m_input->setAccessibleName(tr("Search everything"));
    m_input->setPlaceholderText(tr("Name, pinyin or initials; words of an entry; a page or command"));
    m_input->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("searchResults"));
    m_list->setAccessibleName(tr("Found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate{m_list});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_state->setObjectName(QStringLiteral("searchState"));
    m_state->setForegroundRole(QPalette::PlaceholderText);

    auto *down = new QVBoxLayout{this};
    down->setContentsMargins(8, 8, 8, 6);
    down->setSpacing(6);
    down->addWidget(m_input);
    down->addWidget(m_list, 1);
    down->addWidget(m_state);

    m_delay.setSingleShot(true);
    m_delay.setInterval(DelayMs);
    connect(&m_delay, &QTimer::timeout, this, &SearchPalette::search);
    connect(m_input, &QLineEdit::textChanged, this, [this] {
        m_chooseWhenFound = false;
        m_delay.start();
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    parent->installEventFilter(this);
    hide();
}

void SearchPalette::start(const QList<PaletteCommand> &commands)
{
    m_commands.clear();
    for (const PaletteCommand &command : commands)
        m_commands.append({command, keysOfText(command.text)});
    m_names.clear();
    m_entries.clear();
    m_answered.clear();
    ++m_generation;
    m_chooseWhenFound = false;
    if (!isVisible())
        m_focusBefore = window()->focusWidget();
    m_input->clear();
    m_delay.stop();
    placeOverParent();
    showResults();
    show();
    raise();
    m_input->setFocus(Qt::ShortcutFocusReason);
}

void SearchPalette::placeOverParent()
{
    const QSize room = parentWidget()->size();
    const int width = std::min(fontMetrics().averageCharWidth() * 110, room.width() - 80);
    const int height = std::min(fontMetrics().height() * 30, room.height() - 120);
    setGeometry((room.width() - width) / 2, 48, width, height);
}

QString SearchPalette::typed() const
{
    return m_input->text().trimmed();
}

void SearchPalette::search()
{
    const quint64 generation = ++m_generation;
    const QString text = typed();
    if (text.isEmpty()) {
        m_names.clear();
        m_entries.clear();
        m_answered.clear();
        showResults();
        return;
    }
    m_workspace.queries().run(
        this,
        [text, memo = m_memo](Session &session) {
            return SearchService{session, *memo}.names(text);
        },
        [this, text, generation](const Result<QList<SearchHit>> &names) {
            if (generation != m_generation)
                return;
            m_names = names ? *names : QList<SearchHit>{};
            m_entries.clear();
            m_answered = text;
            showResults();
            chooseIfAsked();
            if (generation != m_generation)
                return; // it has opened
            if (names)
                searchEntries(text, {}, generation);
            else
                m_state->setText(names.error().message);
        });
}

void SearchPalette::searchEntries(const QString &text, const SearchCursor &cursor, quint64 generation)
{
    m_workspace.queries().run(
        this,
        [text, cursor, memo = m_memo](Session &session) {
            return SearchService{session, *memo}.entries(text, cursor);
        },
        [this, text, generation](const Result<SearchPart> &part) {
            if (generation != m_generation || !isVisible())
                return;
            if (!part) {
                m_state->setText(part.error().message);
                return;
            }
            if (!part->hits.isEmpty()) {
                m_entries += part->hits;
                showResults();
                chooseIfAsked();
            }
            if (generation != m_generation)
                return; // it has opened
            if (part->next.isDone || m_entries.size() >= MostEntries) {
                m_chooseWhenFound = false;
                m_state->setText(m_model->rowCount() == 0 ? tr("Nothing found for “%1”.").arg(text)
                                                          : tr("↑↓ choose · Enter opens · Esc closes"));
                return;
            }
            m_state->setText(tr("Searching entries: the newest %L1 so far…").arg(part->next.searched));
            searchEntries(text, part->next, generation);
        });
}

void SearchPalette::showResults()
{
    const QModelIndex before = m_list->currentIndex();
    const QString chosen = before.isValid() ? before.data().toString() : QString{};
    m_model->clear();
    if (m_answered.isEmpty()) {
        addCommands({});
    } else {
        for (const SearchGroup group : {SearchGroup::People, SearchGroup::Places}) {
            bool isFirst = true;
            for (const SearchHit &hit : std::as_const(m_names)) {
                if (hit.group != group)
                    continue;
                if (std::exchange(isFirst, false))
                    addHeading(group == SearchGroup::People ? tr("People") : tr("Places and units"));
                addHit(hit);
            }
        }
        addCommands(m_answered);
        QList<SearchHit> records;
        for (const SearchHit &hit : std::as_const(m_names)) {
            if (hit.group == SearchGroup::Records)
                records.append(hit);
        }
        records += m_entries;
        if (!records.isEmpty())
            addHeading(tr("Records"));
        for (const SearchHit &hit : std::as_const(records))
            addHit(hit);
    }
    int row = -1;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const QModelIndex index = m_model->index(i, 0);
        if (index.data(SearchDelegate::HeadingRole).toBool())
            continue;
        if (row < 0 || index.data().toString() == chosen)
            row = i;
        if (index.data().toString() == chosen)
            break;
    }
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row, 0));
    m_state->setText(tr("↑↓ choose · Enter opens · Esc closes"));
}

void SearchPalette::addHeading(const QString &text)
{
    auto *item = new QStandardItem{text};
    item->setFlags(Qt::NoItemFlags);
    item->setData(true, SearchDelegate::HeadingRole);
    m_model->appendRow(item);
}

void SearchPalette::addHit(const SearchHit &hit)
{
    auto *item = new QStandardItem{QIcon::fromTheme(iconNameOf(hit.entity)), hit.text};
    item->setData(hit.detail, SearchDelegate::DetailRole);
    item->setData(hit.kind, SearchDelegate::KindRole);
    item->setData(hit.entity, EntityRole);
    item->setData(hit.id, IdRole);
    item->setData(tr("%1, %2, %3", "name, kind, details; read out").arg(hit.text, hit.kind, hit.detail),
                  Qt::AccessibleTextRole);
    m_model->appendRow(item);
}

void SearchPalette::addCommands(const QString &typed)
{
    QList<std::pair<int, int>> fitting; // quality, index
    for (int i = 0; i < m_commands.size(); ++i) {
        const std::optional<int> quality = matchRank(typed, m_commands.at(i).keys);
        if (quality)
            fitting.append({*quality, i});
    }
    if (fitting.isEmpty())
        return;
    std::stable_sort(fitting.begin(), fitting.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    if (!typed.isEmpty() && fitting.size() > MostCommands)
        fitting.resize(MostCommands);
    addHeading(tr("Pages and commands"));
    for (const auto &[quality, index] : std::as_const(fitting)) {
        const PaletteCommand &command = m_commands.at(index).command;
        auto *item = new QStandardItem{QIcon::fromTheme(command.iconName), command.text};
        item->setData(command.detail, SearchDelegate::KindRole);
        item->setData(index, RunRole);
        m_model->appendRow(item);
    }
}

void SearchPalette::moveBy(int rows)
{
    const int step = rows < 0 ? -1 : 1;
    int left = std::abs(rows);
    int best = m_list->currentIndex().row();
    for (int row = best + step; row >= 0 && row < m_model->rowCount() && left > 0; row += step) {
        if (m_model->index(row, 0).data(SearchDelegate::HeadingRole).toBool())
            continue;
        best = row;
        --left;
    }
    m_list->setCurrentIndex(m_model->index(best, 0));
    if (best == 1) // its heading, too
        m_list->scrollToTop();
}

void SearchPalette::choose(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    if (!index.isValid() || index.data(SearchDelegate::HeadingRole).toBool())
        return;
    const QVariant run = index.data(RunRole);
    const QString entity = index.data(EntityRole).toString();
    const qint64 id = index.data(IdRole).toLongLong();
    close(true);
    if (run.isValid())
        m_commands.at(run.toInt()).command.run();
    else
        m_workspace.open(targetOf(entity, id));
}

void SearchPalette::chooseIfAsked()
{
    if (m_chooseWhenFound && m_list->currentIndex().isValid())
        choose(m_list->currentIndex().row());
}

void SearchPalette::close(bool restoreFocus)
{
    hide();
    ++m_generation;
    m_delay.stop();
    if (restoreFocus && m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

bool SearchPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            placeOverParent();
        return false;
    }
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::MouseFocusReason || reason == Qt::TabFocusReason ||
            reason == Qt::BacktabFocusReason)
            close(false);
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveBy(8);
        return true;
    case Qt::Key_PageUp:
        moveBy(-8);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // What is typed counts, not the answer to what was typed before.
        if (m_delay.isActive()) {
            m_delay.stop();
            search();
        }
        if (m_answered == typed())
            choose(m_list->currentIndex().row());
        else
            m_chooseWhenFound = true;
        return true;
    case Qt::Key_Escape:
        close(true);
        return true;
    default:
        return false;
    }
}

} // namespace liaison
