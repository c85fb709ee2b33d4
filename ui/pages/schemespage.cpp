#include "ui/pages/schemespage.h"

#include "app/evaluation/jsonparser.h"
#include "ui/dialogs/actiondialog.h"
#include "ui/forms/scheme/schemeeditor.h"
#include "ui/shell/appearance.h"

#include <QAction>
#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace liaison {

namespace {

/// "own:3" or "example:station-standard"
const QString OwnPrefix = QStringLiteral("own:");
const QString ExamplePrefix = QStringLiteral("example:");

} // namespace

SchemesPage::SchemesPage(Workspace &workspace, QWidget *parent)
    : Page{parent}
    , m_workspace{workspace}
    , m_stack{new QStackedWidget{this}}
    , m_table{new QTableView{this}}
    , m_open{new QPushButton{this}}
    , m_copy{new QPushButton{QIcon::fromTheme(QStringLiteral("edit-copy")), tr("&Make a copy…"), this}}
    , m_remove{new QPushButton{QIcon::fromTheme(QStringLiteral("edit-delete")), tr("&Remove…"), this}}
    , m_export{new QPushButton{QIcon::fromTheme(QStringLiteral("document-export")), tr("Save as a &file…"),
                               this}}
    , m_import{new QPushButton{QIcon::fromTheme(QStringLiteral("document-import")), tr("From a file…"), this}}
    , m_back{new QAction{QIcon::fromTheme(QStringLiteral("go-previous")), tr("All schemes"), this}}
{
    m_model.setColumns({{tr("Scheme")},
                        {tr("Version")},
                        {tr("Evaluates")},
                        {tr("State")},
                        {tr("Saved on")},
                        {tr("Code")},
                        {tr("What this version changes")}});
    m_table->setObjectName(QStringLiteral("schemes"));
    m_table->setAccessibleName(tr("Evaluation schemes"));
    m_table->setModel(&m_model);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_open->setObjectName(QStringLiteral("openScheme"));
    m_copy->setObjectName(QStringLiteral("copyScheme"));
    m_remove->setObjectName(QStringLiteral("removeScheme"));
    m_export->setObjectName(QStringLiteral("exportScheme"));
    m_import->setObjectName(QStringLiteral("importScheme"));
    m_back->setObjectName(QStringLiteral("allSchemes"));
    m_back->setVisible(false);

    auto *list = new QWidget{m_stack};
    auto *down = new QVBoxLayout{list};
    down->setContentsMargins(0, 0, 0, 0);
    auto *about = new QLabel{
        tr("Examples (示例) come with the program and are in force nowhere. Copy one, change it, and have "
           "it approved. A version that a round has used is never changed: editing it makes a new one."),
        list};
    about->setWordWrap(true);
    down->addWidget(about);
    down->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(m_export);
    buttons->addWidget(m_import);
    down->addLayout(buttons);
    m_stack->addWidget(list);
    auto *outer = new QVBoxLayout{this};
    outer->addWidget(m_stack);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SchemesPage::chosen);
    connect(m_table, &QTableView::activated, this, &SchemesPage::openChosen);
    connect(m_open, &QPushButton::clicked, this, &SchemesPage::openChosen);
    connect(m_copy, &QPushButton::clicked, this, &SchemesPage::copyChosen);
    connect(m_remove, &QPushButton::clicked, this, &SchemesPage::removeChosen);
    connect(m_export, &QPushButton::clicked, this, &SchemesPage::exportChosen);
    connect(m_import, &QPushButton::clicked, this, &SchemesPage::importFile);
    connect(m_back, &QAction::triggered, this, [this] {
        if (mayLeave())
            showList();
    });
    connect(&m_workspace, &Workspace::changed, this, [this](const CommittedChange &change) {
        if (change.kinds.contains(EntityKind::OwnScheme) ||
            change.kinds.contains(EntityKind::EvaluationRound))
            readList();
    });
    chosen();
}

QList<QAction *> SchemesPage::headerActions()
{
    return {m_back};
}

bool SchemesPage::mayLeave()
{
    if (m_editor == nullptr || m_stack->currentIndex() == 0 || !m_editor->isModified())
        return true;
    switch (m_workspace.prompts().askUnsaved(this, tr("The scheme has changes that are not saved."))) {
    case Prompts::Unsaved::Save:
        m_editor->save(); // on a thread; if it is refused, the editor is still there
        return false;
    case Prompts::Unsaved::Discard:
        showList();
        return true;
    case Prompts::Unsaved::Stay:
        return false;
    }
    Q_UNREACHABLE();
}

void SchemesPage::open(const Target &target)
{
    const QString wanted = target.hints.value(QStringLiteral("scheme")).toString();
    for (const ShippedScheme &scheme : SchemeService::shipped()) {
        if (!wanted.isEmpty() && scheme.name == wanted)
            look(scheme);
    }
    readList();
}

void SchemesPage::readList()
{
    const int generation = ++m_generation;
    m_workspace.queries().run(
        this, [](Session &session) { return SchemeService{session}.list(); },
        [this, generation](const Result<QList<OwnSchemeEntry>> &own) {
            if (generation != m_generation)
                return;
            if (own)
                fillList(*own);
            else
                m_workspace.prompts().showError(this, own.error());
        });
}

void SchemesPage::fillList(const QList<OwnSchemeEntry> &own)
{
    const QString kept = m_model.rowData(m_table->currentIndex()).toString();
    m_own = own;
    QList<TextTableModel::Row> rows;
    for (const OwnSchemeEntry &entry : own) {
        const OwnScheme &scheme = entry.stored.value;
        rows.append({{{.text = scheme.title, .isStrong = true},
                      {.text = scheme.version},
                      {.text = displayName(scheme.subject)},
                      {.text = entry.rounds.isEmpty()
                                   ? tr("may be edited")
                                   : tr("used by %1").arg(entry.rounds.join(QStringLiteral(", ")))},
                      {.text = scheme.savedOn.toString(Qt::ISODate)},
                      {.text = scheme.code},
                      {.text = scheme.note, .toolTip = scheme.note}},
                     OwnPrefix + QString::number(entry.stored.id.value())});
    }
    for (const ShippedScheme &scheme : SchemeService::shipped())
        rows.append({{{.text = scheme.title},
                      {.text = scheme.version},
                      {.text = displayName(scheme.subject)},
                      {.text = tr("example")},
                      {},
                      {.text = scheme.name},
                      {}},
                     ExamplePrefix + scheme.name});
    m_model.setRows(rows);
    m_table->resizeColumnsToContents();
    int row = 0;
    for (int i = 0; i < m_model.rowCount(); ++i) {
        if (m_model.rowData(m_model.index(i, 0)).toString() == kept)
            row = i;
    }
    m_table->setCurrentIndex(m_model.index(row, 0));
    chosen();
}

const OwnSchemeEntry *SchemesPage::chosenOwn() const
{
    const QString key = m_model.rowData(m_table->currentIndex()).toString();
    for (const OwnSchemeEntry &entry : m_own) {
        if (key == OwnPrefix + QString::number(entry.stored.id.value()))
            return &entry;
    }
    return nullptr;
}

const ShippedScheme *SchemesPage::chosenShipped() const
{
    const QString key = m_model.rowData(m_table->currentIndex()).toString();
    for (const ShippedScheme &scheme : SchemeService::shipped()) {
        if (key == ExamplePrefix + scheme.name)
            return &scheme;
    }
    return nullptr;
}

void SchemesPage::chosen()
{
    const OwnSchemeEntry *own = chosenOwn();
    const bool isAny = own != nullptr || chosenShipped() != nullptr;
    m_open->setText(own == nullptr          ? tr("&Look at it")
                    : own->rounds.isEmpty() ? tr("&Edit")
                                            : tr("&Edit as a new version"));
    m_open->setEnabled(isAny);
    m_copy->setEnabled(isAny);
    m_export->setEnabled(isAny);
    m_remove->setEnabled(own != nullptr && own->rounds.isEmpty());
    m_remove->setToolTip(own != nullptr && !own->rounds.isEmpty() ? tr("A round evaluates by this version.")
                                                                  : QString{});
}

void SchemesPage::showEditor(const QString &subtitle)
{
    if (m_editor == nullptr) {
        m_editor = new SchemeEditor{m_workspace, this};
        m_stack->addWidget(m_editor);
    }
    m_stack->setCurrentWidget(m_editor);
    m_back->setVisible(true);
    Q_EMIT subtitleChanged(subtitle);
}

void SchemesPage::showList()
{
    m_stack->setCurrentIndex(0);
    m_back->setVisible(false);
    Q_EMIT subtitleChanged({});
    readList();
}

void SchemesPage::look(const ShippedScheme &scheme)
{
    showEditor(tr("%1 (example)").arg(scheme.title));
    m_editor->open(scheme.content, {}, {}, true);
}

void SchemesPage::edit(const OwnSchemeEntry &entry)
{
    const OwnScheme &scheme = entry.stored.value;
    showEditor(scheme.title);
    m_editor->open(scheme.content.toUtf8(), entry.stored, entry.rounds.isEmpty() ? scheme.note : QString{},
                   false);
    if (entry.rounds.isEmpty())
        return;
    if (const Result<QString> version = SchemeService{m_workspace.session()}.freeVersion(scheme.code)) {
        m_editor->document().set(QStringLiteral("$.version"), SchemeDocument::textNode(*version));
        m_editor->choose(QStringLiteral("$"));
        m_workspace.say(
            tr("A round uses version %1, so this becomes version %2.").arg(scheme.version, *version));
    }
}

void SchemesPage::openChosen()
{
    if (const OwnSchemeEntry *own = chosenOwn())
        edit(*own);
    else if (const ShippedScheme *shipped = chosenShipped())
        look(*shipped);
}

void SchemesPage::copyChosen()
{
    const OwnSchemeEntry *own = chosenOwn();
    const ShippedScheme *shipped = chosenShipped();
    if (own == nullptr && shipped == nullptr)
        return;
    const QByteArray content = own != nullptr ? own->stored.value.content.toUtf8() : shipped->content;
    SchemeDocument source;
    if (!source.load(content))
        return;
    auto *dialog =
        new ActionDialog{tr("Make a copy"),
                         tr("The copy is a scheme of your own. It is stored when you save it in the editor."),
                         tr("Edit the copy"), this};
    auto *title = dialog->addLine(tr("&Title:"), QStringLiteral("copyTitle"));
    title->setText(source.text(QStringLiteral("$.title.zh_CN")));
    auto *code = dialog->addLine(tr("&Code:"), QStringLiteral("copyCode"));
    code->setText(source.text(QStringLiteral("$.id")) + QStringLiteral("-own"));
    dialog->setAction([this, content, title, code](const ActionDialog::Done &done) {
        const QString id = code->text().trimmed();
        if (id.isEmpty() || title->text().trimmed().isEmpty()) {
            done(Error{ErrorCode::InvalidInput, tr("Give the copy a title and a code."), {}});
            return;
        }
        if (SchemeService{m_workspace.session()}.called(id)) {
            done(Error{ErrorCode::Conflict, tr("There is a scheme with this code already."), {}});
            return;
        }
        const QString name = title->text().trimmed();
        showEditor(name);
        m_editor->open(content, {}, {}, false);
        SchemeDocument &document = m_editor->document();
        document.set(QStringLiteral("$.title"),
                     SchemeDocument::objectNode({{QStringLiteral("zh_CN"), SchemeDocument::textNode(name)}}));
        document.set(QStringLiteral("$.id"), SchemeDocument::textNode(id));
        document.set(QStringLiteral("$.version"), SchemeDocument::textNode(QStringLiteral("1")));
        document.set(QStringLiteral("$.exampleMark"), std::nullopt);
        m_editor->choose(QStringLiteral("$"));
        done(Result<>{});
    });
    dialog->open();
}

void SchemesPage::removeChosen()
{
    const OwnSchemeEntry *own = chosenOwn();
    if (own == nullptr ||
        !m_workspace.prompts().confirm(
            this, tr("Remove version %1 of “%2”?").arg(own->stored.value.version, own->stored.value.title),
            tr("It can be brought back with undo."), tr("Remove")))
        return;
    m_workspace.jobs().run(
        this, [stored = own->stored](Session &session) { return SchemeService{session}.remove(stored); },
        [this](const Result<> &removed) {
            if (!removed)
                m_workspace.prompts().showError(this, removed.error());
        });
}

void SchemesPage::exportChosen()
{
    const OwnSchemeEntry *own = chosenOwn();
    const ShippedScheme *shipped = chosenShipped();
    if (own == nullptr && shipped == nullptr)
        return;
    const QString name =
        own != nullptr ? own->stored.value.code + u'-' + own->stored.value.version : shipped->name;
    const QByteArray content = own != nullptr ? own->stored.value.content.toUtf8() : shipped->content;
    const QString path = m_workspace.prompts().saveFile(
        this, tr("Save the scheme as a file"), name + QStringLiteral(".json"), tr("Schemes (*.json)"));
    if (path.isEmpty())
        return;
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        m_workspace.prompts().showError(
            this,
            {ErrorCode::OutputFailed, tr("“%1” cannot be written: %2").arg(path, file.errorString()), {}});
    else
        m_workspace.say(tr("Saved as %1").arg(path));
}

void SchemesPage::importFile()
{
    const QString path =
        m_workspace.prompts().openFile(this, tr("A scheme from a file"), tr("Schemes (*.json)"));
    if (path.isEmpty())
        return;
    QFile file{path};
    SchemeDocument document;
    if (!file.open(QIODevice::ReadOnly) || file.size() > MaxSchemeBytes || !document.load(file.readAll())) {
        m_workspace.prompts().showError(this,
                                        {ErrorCode::InvalidInput, tr("“%1” holds no scheme.").arg(path), {}});
        return;
    }
    // What is wrong in it is named in the editor, beside the fields.
    showEditor(document.text(QStringLiteral("$.title.zh_CN")));
    m_editor->open(document.json(), {}, {}, false);
}

} // namespace liaison
