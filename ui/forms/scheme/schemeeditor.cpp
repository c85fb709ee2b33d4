#include "ui/forms/scheme/schemeeditor.h"

#include "app/services/schemeservice.h"
#include "ui/forms/scheme/schemeform.h"
#include "ui/forms/scheme/schemewhatif.h"
#include "ui/shell/appearance.h"
#include "ui/shell/workspace.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace liaison {

namespace {

constexpr int PathRole = Qt::UserRole;

/// The list that an item is in, and its place there: "$.blocks" and 2 of "$.blocks[2]".
std::pair<QString, qsizetype> placeOf(const QString &path)
{
    if (!path.endsWith(u']'))
        return {{}, -1};
    const qsizetype open = path.lastIndexOf(u'[');
    return {path.left(open), path.mid(open + 1, path.size() - open - 2).toInt()};
}

} // namespace

SchemeEditor::SchemeEditor(Workspace &workspace, QWidget *parent)
    : QWidget{parent}
    , m_workspace{workspace}
    , m_tree{new QTreeWidget{this}}
    , m_form{new SchemeForm{m_document, this}}
    , m_whatIf{new SchemeWhatIf{workspace, this}}
    , m_problemList{new QListWidget{this}}
    , m_status{new QLabel{this}}
    , m_note{new QLineEdit{this}}
    , m_addBlock{new QPushButton{tr("Add a &block"), this}}
    , m_addIndicator{new QPushButton{tr("Add an &indicator"), this}}
    , m_addPart{new QPushButton{tr("Add a &part"), this}}
    , m_addInput{new QPushButton{tr("Add a val&ue"), this}}
    , m_remove{new QPushButton{tr("&Remove"), this}}
    , m_up{new QPushButton{tr("U&p"), this}}
    , m_down{new QPushButton{tr("Do&wn"), this}}
    , m_save{
          new QPushButton{QIcon::fromTheme(QStringLiteral("document-save")), tr("&Save this version"), this}}
{
    m_tree->setObjectName(QStringLiteral("schemeParts"));
    m_tree->setAccessibleName(tr("Parts of the scheme"));
    m_tree->setHeaderHidden(true);
    m_problemList->setObjectName(QStringLiteral("schemeProblems"));
    m_problemList->setAccessibleName(tr("What is wrong"));
    m_problemList->setMaximumHeight(fontMetrics().lineSpacing() * 6);
    m_problemList->setWordWrap(true);
    m_status->setObjectName(QStringLiteral("schemeStatus"));
    m_status->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("schemeNote"));
    m_addBlock->setObjectName(QStringLiteral("addBlock"));
    m_addIndicator->setObjectName(QStringLiteral("addIndicator"));
    m_addPart->setObjectName(QStringLiteral("addPart"));
    m_addInput->setObjectName(QStringLiteral("addInput"));
    m_remove->setObjectName(QStringLiteral("removePart"));
    m_up->setObjectName(QStringLiteral("partUp"));
    m_down->setObjectName(QStringLiteral("partDown"));
    m_save->setObjectName(QStringLiteral("saveScheme"));
    auto *noteLabel = new QLabel{tr("What this version &changes:"), this};
    noteLabel->setBuddy(m_note);

    auto *left = new QWidget{this};
    auto *leftDown = new QVBoxLayout{left};
    leftDown->setContentsMargins(0, 0, 0, 0);
    leftDown->addWidget(m_tree, 1);
    auto *grid = new QGridLayout;
    grid->addWidget(m_addBlock, 0, 0);
    grid->addWidget(m_addIndicator, 0, 1);
    grid->addWidget(m_addPart, 1, 0);
    grid->addWidget(m_addInput, 1, 1);
    grid->addWidget(m_up, 2, 0);
    grid->addWidget(m_down, 2, 1);
    grid->addWidget(m_remove, 3, 0, 1, 2);
    leftDown->addLayout(grid);

    auto *middle = new QWidget{this};
    auto *middleDown = new QVBoxLayout{middle};
    middleDown->setContentsMargins(0, 0, 0, 0);
    middleDown->addWidget(m_form, 1);
    middleDown->addWidget(m_status);
    middleDown->addWidget(m_problemList);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(noteLabel);
    bottom->addWidget(m_note, 1);
    bottom->addWidget(m_save);
    middleDown->addLayout(bottom);

    auto *across = new QSplitter{Qt::Horizontal, this};
    across->addWidget(left);
    across->addWidget(middle);
    across->addWidget(m_whatIf);
    across->setChildrenCollapsible(false);
    const int unit = fontMetrics().averageCharWidth();
    across->setSizes({unit * 28, unit * 62, unit * 54});
    across->setStretchFactor(0, 2);
    across->setStretchFactor(1, 4);
    across->setStretchFactor(2, 3);
    auto *down = new QVBoxLayout{this};
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(across);

    connect(m_tree, &QTreeWidget::currentItemChanged, this, &SchemeEditor::showPart);
    connect(&m_document, &SchemeDocument::changed, this, &SchemeEditor::documentChanged);
    connect(m_form, &SchemeForm::structureEdited, this, &SchemeEditor::restructure, Qt::QueuedConnection);
    connect(m_problemList, &QListWidget::itemActivated, this, &SchemeEditor::goToProblem);
    connect(m_problemList, &QListWidget::itemClicked, this, &SchemeEditor::goToProblem);
    connect(m_addBlock, &QPushButton::clicked, this, [this] { added(addBlock(m_document)); });
    connect(m_addIndicator, &QPushButton::clicked, this,
            [this] { added(liaison::addIndicator(m_document, currentPath())); });
    connect(m_addPart, &QPushButton::clicked, this, [this] { added(addSumPart(m_document, currentPath())); });
    connect(m_addInput, &QPushButton::clicked, this, [this] { added(liaison::addInput(m_document)); });
    connect(m_remove, &QPushButton::clicked, this, &SchemeEditor::removePart);
    connect(m_up, &QPushButton::clicked, this, [this] { movePart(Move::Up); });
    connect(m_down, &QPushButton::clicked, this, [this] { movePart(Move::Down); });
    connect(m_save, &QPushButton::clicked, this, &SchemeEditor::save);
}

void SchemeEditor::open(const QByteArray &json, const std::optional<StoredOwnScheme> &known,
                        const QString &note, bool isReadOnly)
{
    m_isQuiet = true;
    const bool isLoaded = m_document.load(json);
    m_isQuiet = false;
    if (!isLoaded)
        return;
    m_known = known;
    m_isReadOnly = isReadOnly;
    m_opened = known || isReadOnly ? m_document.json() : QByteArray{};
    m_note->setText(note);
    m_note->setEnabled(!isReadOnly);
    if (const Result<Scheme, SchemeProblems> scheme = m_document.read())
        m_whatIf->setPresent(*scheme);
    buildTree();
    choose(QStringLiteral("$"));
    check();
}

bool SchemeEditor::isModified() const
{
    return !m_isReadOnly && m_document.json() != m_opened;
}

QString SchemeEditor::currentPath() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item == nullptr ? QString{} : item->data(0, PathRole).toString();
}

QTreeWidgetItem *SchemeEditor::itemOf(const QString &path) const
{
    const QList<QTreeWidgetItem *> items =
        m_tree->findItems(QString{}, Qt::MatchContains | Qt::MatchRecursive);
    QTreeWidgetItem *best = nullptr;
    qsizetype longest = -1;
    for (QTreeWidgetItem *item : items) {
        const QString own = item->data(0, PathRole).toString();
        const bool fits = path == own || path.startsWith(own + u'.') || path.startsWith(own + u'[');
        if (fits && own.size() > longest) {
            best = item;
            longest = own.size();
        }
    }
    return best;
}

void SchemeEditor::fillItems(QTreeWidgetItem *parent, const QList<SchemePart> &parts)
{
    for (const SchemePart &part : parts) {
        auto *item = parent == nullptr ? new QTreeWidgetItem{m_tree, {part.title}}
                                       : new QTreeWidgetItem{parent, {part.title}};
        item->setData(0, PathRole, part.path);
        item->setToolTip(0, part.title);
        fillItems(item, part.parts);
        item->setExpanded(part.path.startsWith(QStringLiteral("$.blocks")));
    }
}

bool SchemeEditor::relabel(QTreeWidgetItem *parent, const QList<SchemePart> &parts)
{
    if (parent->childCount() != parts.size())
        return false;
    for (int i = 0; i < parent->childCount(); ++i) {
        QTreeWidgetItem *item = parent->child(i);
        if (item->data(0, PathRole).toString() != parts.at(i).path || !relabel(item, parts.at(i).parts))
            return false;
        item->setText(0, parts.at(i).title);
        item->setToolTip(0, parts.at(i).title);
    }
    return true;
}

void SchemeEditor::buildTree()
{
    const QSignalBlocker blocker{m_tree};
    m_tree->clear();
    fillItems(nullptr, outlineOf(m_document));
}

void SchemeEditor::choose(const QString &path)
{
    if (QTreeWidgetItem *item = itemOf(path)) {
        const QSignalBlocker blocker{m_tree};
        m_tree->setCurrentItem(item);
    }
    showPart();
}

void SchemeEditor::showPart()
{
    const QString path = currentPath();
    if (path.isEmpty())
        return;
    m_form->showFields(m_tree->currentItem()->text(0), aboutPart(m_document, path), baseOf(path),
                       fieldsOf(m_document, path), namesOf(m_document), m_isReadOnly);
    m_form->setProblems(m_problems);
    const bool isItem = placeOf(path).second >= 0;
    const bool isInBlock = path.startsWith(QStringLiteral("$.blocks["));
    m_addBlock->setEnabled(!m_isReadOnly);
    m_addInput->setEnabled(!m_isReadOnly);
    m_addIndicator->setEnabled(!m_isReadOnly && isInBlock);
    m_addPart->setEnabled(!m_isReadOnly &&
                          m_document.text(path + QStringLiteral(".rule.type")) == QStringLiteral("sum"));
    for (QPushButton *button : {m_remove, m_up, m_down})
        button->setEnabled(!m_isReadOnly && isItem);
}

void SchemeEditor::documentChanged()
{
    if (m_isQuiet)
        return;
    // Titles and points in the outline follow what is typed; the form stays, with its cursor.
    const QString path = currentPath();
    if (!relabel(m_tree->invisibleRootItem(), outlineOf(m_document))) {
        buildTree();
        if (QTreeWidgetItem *item = itemOf(path)) {
            const QSignalBlocker blocker{m_tree};
            m_tree->setCurrentItem(item);
        }
    }
    if (auto *about = m_form->findChild<QLabel *>(QStringLiteral("schemeFormAbout")))
        about->setText(aboutPart(m_document, path));
    check();
}

void SchemeEditor::restructure(const QString &path)
{
    const QString part = currentPath();
    QHash<QString, QStringList> allowed; // members by the object that they are in
    const QList<SchemeField> fields = fieldsOf(m_document, part);
    for (const SchemeField &field : fields) {
        QString object = baseOf(part);
        const QStringList steps = field.key.split(u'.');
        for (const QString &step : steps) {
            allowed[object].append(step);
            object += u'.' + step;
        }
    }
    m_isQuiet = true;
    for (auto it = allowed.begin(); it != allowed.end(); ++it) {
        if (it.key() == QStringLiteral("$"))
            continue;
        if (it.key() == part)
            it->append({QStringLiteral("indicators"), QStringLiteral("rule")});
        if (it.key().endsWith(QStringLiteral(".rule")))
            it->append({QStringLiteral("type"), QStringLiteral("parts")});
        m_document.keepOnly(it.key(), it.value());
    }
    showPart();
    m_form->commitAll(); // tables lose the columns that they no longer have
    m_isQuiet = false;
    documentChanged();
    showPart();
    m_form->focusPath(path);
}

void SchemeEditor::check()
{
    const Result<Scheme, SchemeProblems> scheme = m_document.read();
    m_problems = scheme ? QList<SchemeProblem>{} : scheme.error().list();
    m_problemList->clear();
    for (const SchemeProblem &problem : std::as_const(m_problems)) {
        const QTreeWidgetItem *item = itemOf(problem.path);
        auto *line = new QListWidgetItem{
            item == nullptr ? problem.message
                            : tr("%1: %2", "part: problem").arg(item->text(0), problem.message),
            m_problemList};
        line->setData(PathRole, problem.path);
    }
    m_problemList->setVisible(!m_problems.isEmpty());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, scheme ? tone::good() : tone::problem());
    m_status->setPalette(colours);
    if (m_isReadOnly)
        m_status->setText(tr("To look at only. Make a copy to change it."));
    else if (scheme)
        m_status->setText(tr("✓ The scheme fits together: %1 points.").arg(scheme->maximum.text()));
    else
        m_status->setText(
            tr("✗ %n thing(s) do not fit together yet:", nullptr, static_cast<int>(m_problems.size())));
    m_form->setProblems(m_problems);
    m_save->setEnabled(scheme.has_value() && isModified());
    if (m_isReadOnly)
        return;
    if (scheme)
        m_whatIf->setEdited(*scheme);
    else
        m_whatIf->setUnreadable();
}

void SchemeEditor::goToProblem()
{
    const QListWidgetItem *line = m_problemList->currentItem();
    if (line == nullptr)
        return;
    const QString path = line->data(PathRole).toString();
    if (itemOf(path) != m_tree->currentItem())
        choose(path);
    m_form->focusPath(path);
}

void SchemeEditor::added(const QString &path)
{
    if (path.isEmpty())
        return;
    choose(path);
    m_form->focusPath(path + QStringLiteral(".title"));
}

void SchemeEditor::removePart()
{
    const QString path = currentPath();
    const auto [list, index] = placeOf(path);
    if (index < 0 ||
        !m_workspace.prompts().confirm(this, tr("Remove “%1”?").arg(m_tree->currentItem()->text(0)),
                                       tr("With everything below it."), tr("Remove")))
        return;
    m_document.removeItem(list, index);
    choose(m_document.count(list) > 0 ? QStringLiteral("%1[%2]").arg(list).arg(qMax(qsizetype{0}, index - 1))
                                      : list);
}

void SchemeEditor::movePart(Move move)
{
    const auto [list, index] = placeOf(currentPath());
    const qsizetype to = move == Move::Up ? index - 1 : index + 1;
    if (index < 0 || to < 0 || to >= m_document.count(list))
        return;
    m_document.moveItem(list, index, to);
    choose(QStringLiteral("%1[%2]").arg(list).arg(to));
}

void SchemeEditor::save()
{
    if (!m_save->isEnabled())
        return;
    m_save->setEnabled(false);
    const QByteArray json = m_document.json();
    m_workspace.jobs().run(
        this,
        [json, known = m_known, subject = m_document.subject(), note = m_note->text()](Session &session) {
            return SchemeService{session}.save(subject, json, note, known);
        },
        [this, json](const Result<StoredOwnScheme> &stored) {
            m_save->setEnabled(true);
            if (!stored) {
                m_workspace.prompts().showError(this, stored.error());
                return;
            }
            m_known = *stored;
            m_opened = json;
            m_save->setEnabled(isModified());
            m_workspace.say(tr("Saved: %1, version %2").arg(stored->value.title, stored->value.version));
            Q_EMIT saved(*stored);
        });
}

} // namespace liaison
