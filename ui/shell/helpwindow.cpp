#include "ui/shell/helpwindow.h"

#include "ui/shell/appearance.h"
#include "ui/shell/helpview.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSplitter>
#include <QTextEdit>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

namespace liaison {

namespace {

constexpr int IdRole = Qt::UserRole;

} // namespace

HelpWindow::HelpWindow(Appearance &appearance, const QString &language, QWidget *parent)
    : QWidget{parent, Qt::Window}
    , m_appearance{appearance}
    , m_book{language}
    , m_search{new QLineEdit{this}}
    , m_found{new QLabel{this}}
    , m_contents{new QListWidget{this}}
    , m_view{new HelpView{this}}
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Guide – Liaison Station"));
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with its main window
    resize(1080, 760);

    m_view->setObjectName(QStringLiteral("helpText"));
    m_view->setAccessibleName(tr("Text of the guide"));
    auto *splitter = new QSplitter{this};
    splitter->addWidget(makeContents());
    splitter->addWidget(m_view);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({260, 820});
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(6, 6, 6, 6);
    column->addLayout(makeBar());
    column->addWidget(splitter, 1);

    auto *close = new QShortcut{QKeySequence::Cancel, this};
    connect(close, &QShortcut::activated, this, &QWidget::close);
    connect(m_view, &QTextBrowser::sourceChanged, this, &HelpWindow::follow);
    connect(&m_appearance, &Appearance::changed, this, [this] { m_view->reload(); });
}

QAction *HelpWindow::action(const QString &name, const QString &icon, const QString &text,
                            const QKeySequence &keys)
{
    auto *made = new QAction{QIcon::fromTheme(icon), text, this};
    made->setObjectName(name);
    made->setShortcut(keys);
    made->setToolTip(QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    addAction(made);
    return made;
}

QLayout *HelpWindow::makeBar()
{
    auto *bar = new QHBoxLayout;
    const auto add = [&](QAction *made) {
        auto *button = new QToolButton{this};
        button->setObjectName(made->objectName() + QStringLiteral("Button"));
        button->setDefaultAction(made);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        bar->addWidget(button);
        return made;
    };
    QAction *back = add(action(QStringLiteral("helpBack"), QStringLiteral("go-previous"), tr("Back"),
                               QKeySequence{QStringLiteral("Alt+Left")}));
    QAction *forward = add(action(QStringLiteral("helpForward"), QStringLiteral("go-next"), tr("Forward"),
                                  QKeySequence{QStringLiteral("Alt+Right")}));
    QAction *first = add(action(QStringLiteral("helpFirst"), QStringLiteral("go-home"), tr("First steps"),
                                QKeySequence{QStringLiteral("Alt+Home")}));
    bar->addStretch(1);
    QAction *larger = add(action(QStringLiteral("helpLarger"), QStringLiteral("zoom-in"), tr("Larger text"),
                                 QKeySequence::ZoomIn));
    QAction *smaller = add(action(QStringLiteral("helpSmaller"), QStringLiteral("zoom-out"),
                                  tr("Smaller text"), QKeySequence::ZoomOut));
    back->setEnabled(false);
    forward->setEnabled(false);
    connect(back, &QAction::triggered, m_view, &QTextBrowser::backward);
    connect(forward, &QAction::triggered, m_view, &QTextBrowser::forward);
    connect(m_view, &QTextBrowser::backwardAvailable, back, &QAction::setEnabled);
    connect(m_view, &QTextBrowser::forwardAvailable, forward, &QAction::setEnabled);
    connect(first, &QAction::triggered, this, [this] { openTopic(QString::fromLatin1(HelpBook::Welcome)); });
    connect(larger, &QAction::triggered, this,
            [this] { m_appearance.setFontStep(m_appearance.fontStep() + 1); });
    connect(smaller, &QAction::triggered, this,
            [this] { m_appearance.setFontStep(m_appearance.fontStep() - 1); });
    return bar;
}

QWidget *HelpWindow::makeContents()
{
    auto *left = new QWidget{this};
    auto *column = new QVBoxLayout{left};
    column->setContentsMargins(0, 0, 0, 0);
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->setPlaceholderText(tr("Search the guide (Ctrl+F)"));
    m_search->setToolTip(tr("Enter goes to the next place."));
    m_search->setClearButtonEnabled(true);
    m_found->setObjectName(QStringLiteral("helpFound"));
    m_found->setWordWrap(true);
    m_found->hide();
    m_contents->setObjectName(QStringLiteral("helpContents"));
    m_contents->setAccessibleName(tr("Contents of the guide"));
    m_contents->setSpacing(2);
    for (const HelpTopic &topic : m_book.topics()) {
        auto *item = new QListWidgetItem{topic.title, m_contents};
        item->setData(IdRole, topic.id);
        item->setToolTip(topic.title);
    }
    column->addWidget(m_search);
    column->addWidget(m_found);
    column->addWidget(m_contents, 1);

    auto *find = new QShortcut{QKeySequence::Find, this};
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::filter);
    connect(m_search, &QLineEdit::returnPressed, this, &HelpWindow::findNext);
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item != nullptr)
            openTopic(item->data(IdRole).toString());
    });
    return left;
}

void HelpWindow::showTopic(const QString &id)
{
    m_search->clear();
    openTopic(m_book.find(id) != nullptr ? id : QString::fromLatin1(HelpBook::Welcome));
    show();
    raise();
    activateWindow();
    m_view->setFocus();
}

void HelpWindow::openTopic(const QString &id)
{
    if (id != m_topic)
        m_view->setSource(QUrl{QStringLiteral("qrc%1/%2.md").arg(m_book.folder(), id)});
}

void HelpWindow::follow(const QUrl &source)
{
    // Not m_view->source(): that is still the topic before.
    m_topic = QFileInfo{source.path()}.completeBaseName();
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_contents->item(row)->data(IdRole).toString() == m_topic)
            m_contents->setCurrentRow(row);
    }
    if (const HelpTopic *found = m_book.find(m_topic))
        setWindowTitle(tr("%1 – Guide – Liaison Station").arg(found->title));
    markFound();
}

void HelpWindow::filter()
{
    const QString words = m_search->text().simplified();
    const QStringList having = m_book.having(words);
    for (int row = 0; row < m_contents->count(); ++row) {
        QListWidgetItem *item = m_contents->item(row);
        item->setHidden(!having.contains(item->data(IdRole).toString()));
    }
    m_found->setVisible(!words.isEmpty());
    m_found->setText(having.isEmpty() ? tr("Nothing in the guide about “%1”. Try a shorter word.").arg(words)
                                      : tr("In %n topic(s)", nullptr, static_cast<int>(having.size())));
    markFound();
}

void HelpWindow::markFound()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QStringList words = m_search->text().simplified().split(QLatin1Char{' '}, Qt::SkipEmptyParts);
    QTextCharFormat format;
    format.setBackground(palette().color(QPalette::Highlight));
    format.setForeground(palette().color(QPalette::HighlightedText));
    for (const QString &word : words) {
        QTextCursor at{m_view->document()};
        while (!(at = m_view->document()->find(word, at)).isNull())
            marks.append({at, format});
    }
    m_view->setExtraSelections(marks);
    if (marks.isEmpty())
        return;
    const auto first = std::min_element(marks.cbegin(), marks.cend(), [](const auto &one, const auto &other) {
        return one.cursor.position() < other.cursor.position();
    });
    QTextCursor start = first->cursor;
    start.setPosition(start.selectionStart());
    m_view->setTextCursor(start);
    m_view->ensureCursorVisible();
}

void HelpWindow::findNext()
{
    const QStringList words = m_search->text().simplified().split(QLatin1Char{' '}, Qt::SkipEmptyParts);
    if (words.isEmpty() || m_view->find(words.first()))
        return;
    // On to the next topic that has it, round the end to the first.
    const QStringList having = m_book.having(m_search->text());
    if (having.isEmpty())
        return;
    const QStringList all = HelpBook::allIds();
    const qsizetype here = all.indexOf(m_topic);
    const auto later = std::find_if(having.cbegin(), having.cend(),
                                    [&](const QString &id) { return all.indexOf(id) > here; });
    const QString next = later == having.cend() ? having.first() : *later;
    if (next == m_topic)
        m_view->moveCursor(QTextCursor::Start);
    else
        openTopic(next);
    m_view->find(words.first());
}

} // namespace liaison
