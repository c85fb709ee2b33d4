#include "ui/pages/import/importsteps.h"
#include "ui/shell/appearance.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace liaison {

namespace {

constexpr int FirstYear = 1954;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportSteps)
};

/// Words of file names; the first that is found decides.
const std::pair<QString, RegisterKind> KindWords[] = {
    {QStringLiteral("意见"), RegisterKind::Opinions},   {QStringLiteral("名册"), RegisterKind::Deputies},
    {QStringLiteral("走访"), RegisterKind::Visits},     {QStringLiteral("接待"), RegisterKind::Receptions},
    {QStringLiteral("活动"), RegisterKind::Activities}, {QStringLiteral("联络站"), RegisterKind::Stations},
    {QStringLiteral("代表"), RegisterKind::Deputies},
};

} // namespace

QString displayName(RegisterKind kind)
{
    switch (kind) {
    case RegisterKind::Stations:
        return Text::tr("stations");
    case RegisterKind::Deputies:
        return Text::tr("deputies");
    case RegisterKind::Visits:
        return Text::tr("visits (and receptions)");
    case RegisterKind::Receptions:
        return Text::tr("receptions (and visits)");
    case RegisterKind::Activities:
        return Text::tr("activities");
    case RegisterKind::Opinions:
        return Text::tr("opinions");
    }
    Q_UNREACHABLE();
}

ImportChooseStep::ImportChooseStep(Prompts &prompts, QWidget *parent)
    : QWidget{parent}
    , m_prompts{prompts}
    , m_path{new QLineEdit{this}}
    , m_kind{new QComboBox{this}}
    , m_year{new QLineEdit{this}}
    , m_problem{new QLabel{this}}
{
    setAcceptDrops(true);
    m_path->setObjectName(QStringLiteral("importPath"));
    m_path->setPlaceholderText(tr("choose a file, or drop it here"));
    m_kind->setObjectName(QStringLiteral("importKind"));
    for (const RegisterKind kind :
         {RegisterKind::Stations, RegisterKind::Deputies, RegisterKind::Visits, RegisterKind::Receptions,
          RegisterKind::Activities, RegisterKind::Opinions})
        m_kind->addItem(displayName(kind), toKey(kind));
    m_kind->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_year->setObjectName(QStringLiteral("importYear"));
    m_year->setPlaceholderText(tr("as the file says"));
    m_year->setValidator(new QIntValidator{FirstYear, 9999, m_year});
    m_year->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    m_problem->setObjectName(QStringLiteral("importProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *browseButton =
        new QPushButton{QIcon::fromTheme(QStringLiteral("document-open")), tr("Choose…"), this};
    browseButton->setObjectName(QStringLiteral("importBrowse"));
    connect(browseButton, &QPushButton::clicked, this, &ImportChooseStep::browse);
    auto *next = new QPushButton{tr("Next: columns"), this};
    next->setObjectName(QStringLiteral("importChooseNext"));
    next->setDefault(true);
    connect(next, &QPushButton::clicked, this, &ImportChooseStep::check);
    connect(m_path, &QLineEdit::returnPressed, this, &ImportChooseStep::check);
    connect(m_path, &QLineEdit::textChanged, this, &ImportChooseStep::guessKind);

    auto *pathCell = new QHBoxLayout;
    pathCell->addWidget(m_path);
    pathCell->addWidget(browseButton);
    auto *form = new QFormLayout;
    form->addRow(tr("&File (xlsx, ods, csv)"), pathCell);
    static_cast<QLabel *>(form->labelForField(pathCell))->setBuddy(m_path);
    form->addRow(tr("&Register of"), m_kind);
    form->addRow(tr("&Year of dates without one"), m_year);
    auto *about =
        new QLabel{tr("Nothing is stored before you have seen what will happen to every row. Rows that are "
                      "there already are "
                      "recognised, and an import is one step of undo.\n"
                      "Take in stations first, then deputies, then what they did: entries refer to both."),
                   this};
    about->setWordWrap(true);
    auto *column = new QVBoxLayout{this};
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(about);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(next);
    column->addLayout(buttons);
    column->addStretch(1);
}

QString ImportChooseStep::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

RegisterKind ImportChooseStep::kind() const
{
    return fromKey<RegisterKind>(m_kind->currentData().toString()).value_or(RegisterKind::Visits);
}

std::optional<int> ImportChooseStep::year() const
{
    bool ok = false;
    const int year = m_year->text().toInt(&ok);
    return ok && year >= FirstYear ? std::optional{year} : std::nullopt;
}

void ImportChooseStep::setPath(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
}

void ImportChooseStep::setKind(RegisterKind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(toKey(kind)));
}

void ImportChooseStep::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setStyleSheet(QStringLiteral("color: %1").arg(tone::problem().name()));
    m_problem->setVisible(!problem.isEmpty());
    m_path->setAccessibleDescription(problem);
}

void ImportChooseStep::browse()
{
    const QString path = m_prompts.openFile(this, tr("Choose a register"),
                                            tr("Registers (*.xlsx *.ods *.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty())
        setPath(path);
}

void ImportChooseStep::guessKind(const QString &path)
{
    const QString name = QFileInfo{path}.fileName();
    const auto word = std::find_if(std::begin(KindWords), std::end(KindWords),
                                   [&name](const auto &known) { return name.contains(known.first); });
    if (word != std::end(KindWords))
        setKind(word->second);
    showProblem({});
}

void ImportChooseStep::check()
{
    if (!QFileInfo{path()}.isFile()) {
        showProblem(path().isEmpty() ? tr("Choose a file.")
                                     : tr("There is no file “%1”.").arg(m_path->text()));
        m_path->setFocus();
        return;
    }
    if (!m_year->text().isEmpty() && !year()) {
        showProblem(tr("“%1” is not a year.").arg(m_year->text()));
        m_year->setFocus();
        return;
    }
    showProblem({});
    Q_EMIT chosen();
}

void ImportChooseStep::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportChooseStep::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        setPath(urls.first().toLocalFile());
}

} // namespace liaison
