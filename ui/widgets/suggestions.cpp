#include "ui/widgets/suggestions.h"

#include "ui/shell/appearance.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace liaison {

namespace {

constexpr int MostLinesSeen = 8;

/// Text, and the detail in grey at the right.
class SuggestionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QString detail = index.data(Qt::UserRole).toString();
        if (detail.isEmpty())
            return;
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : tone::muted());
        const int margin = option.fontMetrics.averageCharWidth();
        const int textWidth =
            option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + 3 * margin;
        const QRect area = option.rect.adjusted(textWidth, 0, -margin, 0);
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(detail, Qt::ElideRight, area.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        const QFontMetrics metrics = option.fontMetrics;
        size.rwidth() +=
            metrics.horizontalAdvance(index.data(Qt::UserRole).toString()) + 4 * metrics.averageCharWidth();
        size.rheight() += metrics.height() / 4;
        return size;
    }
};

} // namespace

Suggestions::Suggestions(QLineEdit *edit, Source source, bool takesFirst, QObject *parent)
    : QObject{parent}
    , m_edit{edit}
    , m_source{std::move(source)}
    , m_takesFirst{takesFirst}
{
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, &Suggestions::offer);
}

Suggestions::~Suggestions()
{
    delete m_list;
}

bool Suggestions::isOpen() const
{
    return m_list && m_list->isVisible();
}

void Suggestions::offer()
{
    m_shown = m_source(m_edit->text());
    if (m_shown.isEmpty()) {
        close();
        return;
    }
    if (!m_list) {
        m_list = new QListWidget{m_edit->window()};
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setItemDelegate(new SuggestionDelegate{m_list});
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setFrameShape(QFrame::Box);
        m_list->setObjectName(m_edit->objectName() + QStringLiteral("Suggestions"));
        m_list->setAccessibleName(tr("Suggestions"));
        connect(m_list, &QListWidget::itemClicked, this, [this] { take(); });
    }
    m_list->clear();
    for (const Suggestion &suggestion : std::as_const(m_shown)) {
        auto *item = new QListWidgetItem{suggestion.text, m_list};
        item->setData(Qt::UserRole, suggestion.detail);
        item->setData(Qt::AccessibleTextRole,
                      suggestion.detail.isEmpty()
                          ? suggestion.text
                          : suggestion.text + QStringLiteral(", ") + suggestion.detail);
    }
    m_list->setCurrentRow(m_takesFirst ? 0 : -1);
    place();
    m_list->show();
    m_list->raise();
    announce();
}

void Suggestions::close()
{
    if (m_list)
        m_list->hide();
    announce();
}

/// Under the input, or above it where there is no room below.
void Suggestions::place()
{
    const QWidget *window = m_edit->window();
    const QPoint below = m_edit->mapTo(window, QPoint{0, m_edit->height()});
    const int lines = std::min<int>(m_list->count(), MostLinesSeen);
    const int height = m_list->sizeHintForRow(0) * lines + 2 * m_list->frameWidth();
    const int wanted = std::max(m_edit->width(), m_list->sizeHintForColumn(0) + 2 * m_list->frameWidth() +
                                                     m_list->verticalScrollBar()->sizeHint().width());
    const int width = std::min(wanted, window->width() - 16);
    const int x = std::clamp(below.x(), 0, std::max(0, window->width() - width - 8));
    const bool fitsBelow = below.y() + height <= window->height();
    const int y = fitsBelow ? below.y() : std::max(0, below.y() - m_edit->height() - height);
    m_list->setGeometry(x, y, width, height);
}

/// Screen readers learn how many lines there are and which one is chosen.
void Suggestions::announce()
{
    QString text;
    if (isOpen()) {
        text = tr("%n suggestion(s)", nullptr, m_list->count());
        if (const QListWidgetItem *item = m_list->currentItem())
            text = item->data(Qt::AccessibleTextRole).toString() + QStringLiteral(", ") + text;
    }
    m_edit->setAccessibleDescription(text);
}

bool Suggestions::take()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_shown.size())
        return false;
    const Suggestion suggestion = m_shown.at(row);
    close();
    Q_EMIT taken(suggestion);
    return true;
}

bool Suggestions::handleKey(int key)
{
    if (!isOpen()) {
        // Down opens the list where up and down have no other meaning.
        if (key != Qt::Key_Down || m_edit->property("ownArrows").toBool())
            return false;
        offer();
        return isOpen();
    }
    const int count = m_list->count();
    switch (key) {
    case Qt::Key_Down:
        m_list->setCurrentRow((m_list->currentRow() + 1) % count);
        announce();
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(m_list->currentRow() <= 0 ? count - 1 : m_list->currentRow() - 1);
        announce();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return take();
    case Qt::Key_Tab: // takes and moves on
        take();
        return false;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

bool Suggestions::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // Esc closes the list, not the form.
        if (isOpen() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress: {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        const auto modifiers = pressed->modifiers() & ~Qt::KeypadModifier;
        if (modifiers == Qt::NoModifier && handleKey(pressed->key()))
            return true;
        break;
    }
    case QEvent::FocusOut:
    case QEvent::Hide:
        close();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace liaison
