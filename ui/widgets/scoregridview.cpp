#include "ui/widgets/scoregridview.h"

#include "ui/models/scoregridmodel.h"
#include "ui/shell/appearance.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyledItemDelegate>

namespace liaison {

namespace {

/// The cell's editor: says at once when a value is not allowed; Enter and Tab save it and move on.
class ScoreDelegate : public QStyledItemDelegate
{
public:
    ScoreDelegate(ScoreGridModel &model, ScoreGridView &view)
        : QStyledItemDelegate{&view}
        , m_model{model}
        , m_view{view}
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &index) const override
    {
        auto *editor = new QLineEdit{parent};
        editor->setObjectName(QStringLiteral("scoreEditor"));
        editor->setAccessibleName(
            m_model.headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
        editor->setAlignment(Qt::AlignRight);
        editor->setFrame(false);
        const int column = index.column();
        connect(editor, &QLineEdit::textEdited, &m_view, [this, editor, column](const QString &text) {
            const QString complaint = text.isEmpty() ? QString{} : m_model.complaint(column, text);
            QPalette colours = m_view.palette();
            if (!complaint.isEmpty())
                colours.setColor(QPalette::Text, tone::problem());
            editor->setPalette(colours);
            Q_EMIT m_view.complaintChanged(complaint);
        });
        return editor;
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, qobject_cast<QLineEdit *>(editor)->text(), Qt::EditRole);
    }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return QStyledItemDelegate::eventFilter(object, event);
        const auto *press = static_cast<QKeyEvent *>(event);
        int down = 0;
        int right = 0;
        switch (press->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            down = press->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1;
            break;
        case Qt::Key_Down:
            down = 1;
            break;
        case Qt::Key_Up:
            down = -1;
            break;
        case Qt::Key_Tab:
            right = 1;
            break;
        case Qt::Key_Backtab:
            right = -1;
            break;
        default:
            return QStyledItemDelegate::eventFilter(object, event);
        }
        auto *editor = qobject_cast<QWidget *>(object);
        Q_EMIT commitData(editor);
        Q_EMIT closeEditor(editor, NoHint);
        m_view.move(down, right);
        return true;
    }

private:
    ScoreGridModel &m_model;
    ScoreGridView &m_view;
};

} // namespace

ScoreGridView::ScoreGridView(ScoreGridModel &model, QWidget *parent) : QTableView{parent}, m_model{model}
{
    setModel(&model);
    setItemDelegate(new ScoreDelegate{model, *this});
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setAlternatingRowColors(true);
    setTabKeyNavigation(true);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
}

void ScoreGridView::move(int down, int right)
{
    const QModelIndex now = currentIndex();
    const QModelIndex next = m_model.index(now.row() + down, now.column() + right);
    if (next.isValid())
        setCurrentIndex(next);
    else
        currentChanged(now, now);
    setFocus();
}

void ScoreGridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT complaintChanged(m_model.reasonAt(current));
}

void ScoreGridView::paste()
{
    if (!currentIndex().isValid())
        return;
    const int cells = m_model.paste(currentIndex(), QGuiApplication::clipboard()->text());
    Q_EMIT pasted(cells);
    Q_EMIT complaintChanged(m_model.reasonAt(currentIndex()));
}

void ScoreGridView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(m_model.copy(selectionModel()->selectedIndexes()));
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!event->modifiers().testFlag(Qt::ControlModifier))
            move(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1, 0);
        else
            event->ignore(); // the panel saves
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        const QModelIndexList chosen = selectionModel()->selectedIndexes();
        for (const QModelIndex &index : chosen)
            m_model.setData(index, QString{}, Qt::EditRole);
        Q_EMIT complaintChanged(m_model.reasonAt(currentIndex()));
    } else {
        QTableView::keyPressEvent(event);
    }
}

} // namespace liaison
