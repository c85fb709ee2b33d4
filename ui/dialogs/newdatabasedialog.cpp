#include "ui/dialogs/newdatabasedialog.h"

#include "app/domain/organisation.h"
#include "app/domain/station.h"
#include "app/services/registerservice.h"
#include "ui/shell/appearance.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

namespace liaison {

namespace {

const QString PathField = QStringLiteral("path");
const QString DistrictField = QStringLiteral("district");
const QString TermField = QStringLiteral("term");
const QString TownField = QStringLiteral("town");
const QString StationField = QStringLiteral("station");
const QString OperatorField = QStringLiteral("operator");

/// Terms of county and town congresses: 2021-2026, 2026-2031, … (nationwide elections of 2021/22).
QString runningTerm(QDate today)
{
    constexpr int AnyTermStart = 2021;
    constexpr int TermYears = 5;
    const int start = AnyTermStart + (today.year() - AnyTermStart) / TermYears * TermYears;
    // The year in which one term ends and the next begins still belongs to the old one for most of the year.
    const int first = today.year() == start && start > AnyTermStart ? start - TermYears : start;
    return QStringLiteral("%1-%2").arg(first).arg(first + TermYears);
}

} // namespace

NewDatabaseDialog::NewDatabaseDialog(const Clock &clock, UiSettings &settings, Prompts &prompts,
                                     QWidget *parent)
    : QDialog{parent}
    , m_clock{clock}
    , m_settings{settings}
    , m_prompts{prompts}
{
    setObjectName(QStringLiteral("newDatabaseDialog"));
    setWindowTitle(tr("New database"));

    auto *column = new QVBoxLayout{this};
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    column->addLayout(form);

    QLineEdit *district = addField(form, DistrictField, tr("&District"), tr("for example 青禾区"), {});
    addField(form, TermField, tr("&Term"), {}, runningTerm(m_clock.today()));
    addField(form, TownField, tr("T&own of the first station"), tr("may be left empty"), {});
    addField(form, StationField, tr("First &station"), tr("may be left empty"), {});
    addField(form, OperatorField, tr("&Your name"), {}, m_settings.operatorName());
    QLineEdit *path = addField(form, PathField, tr("&File"), {}, {});
    connect(district, &QLineEdit::textChanged, this, &NewDatabaseDialog::suggestPath);
    connect(path, &QLineEdit::textEdited, this, [this] { m_pathTyped = true; });
    suggestPath();

    auto *note = new QLabel{tr("Your name stands in the history of everything you enter. Everything is kept "
                               "in this one file; towns, "
                               "stations and deputies can be imported from your registers afterwards."),
                            this};
    note->setWordWrap(true);
    column->addWidget(note);

    auto *buttons = new QDialogButtonBox{this};
    QPushButton *create = buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
    create->setObjectName(QStringLiteral("create"));
    create->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewDatabaseDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);
    district->setFocus();
}

QLineEdit *NewDatabaseDialog::addField(QFormLayout *form, const QString &name, const QString &label,
                                       const QString &hint, const QString &value)
{
    auto *cell = new QWidget{this};
    auto *down = new QVBoxLayout{cell};
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(2);
    auto *across = new QHBoxLayout;
    auto *edit = new QLineEdit{value, cell};
    edit->setObjectName(name);
    edit->setPlaceholderText(hint);
    across->addWidget(edit);
    if (name == PathField) {
        auto *choose = new QToolButton{cell};
        choose->setText(tr("Choose…"));
        choose->setObjectName(QStringLiteral("choosePath"));
        connect(choose, &QToolButton::clicked, this, &NewDatabaseDialog::choosePath);
        across->addWidget(choose);
    }
    down->addLayout(across);
    auto *problem = new QLabel{cell};
    problem->setObjectName(name + QStringLiteral("Problem"));
    problem->setWordWrap(true);
    problem->hide();
    down->addWidget(problem);

    auto *caption = new QLabel{label, this};
    caption->setBuddy(edit);
    form->addRow(caption, cell);
    m_fields.insert(name, edit);
    m_problems.insert(name, problem);
    return edit;
}

void NewDatabaseDialog::suggestPath()
{
    if (m_pathTyped)
        return;
    const QString district = m_fields.value(DistrictField)->text().trimmed();
    static const QRegularExpression unsafe{QStringLiteral("[\\\\/:*?\"<>|]")};
    QString name = district.isEmpty() ? tr("Liaison stations") : tr("%1 liaison stations").arg(district);
    name.replace(unsafe, QStringLiteral("_"));
    const QDir documents{QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)};
    m_fields.value(PathField)->setText(
        QDir::toNativeSeparators(documents.filePath(name + QStringLiteral(".db"))));
}

void NewDatabaseDialog::choosePath()
{
    const QString path = m_prompts.saveFile(this, tr("Where the database lies"),
                                            m_fields.value(PathField)->text(), tr("Databases (*.db)"));
    if (path.isEmpty())
        return;
    m_pathTyped = true;
    m_fields.value(PathField)->setText(QDir::toNativeSeparators(path));
}

void NewDatabaseDialog::showProblem(const QString &field, const QString &problem)
{
    QLabel *label = m_problems.value(field);
    label->setText(problem);
    label->setStyleSheet(QStringLiteral("color: %1").arg(tone::problem().name()));
    label->setVisible(!problem.isEmpty());
    m_fields.value(field)->setAccessibleDescription(problem);
}

bool NewDatabaseDialog::checkInput()
{
    QStringList wrong;
    const auto check = [this, &wrong](const QString &field, const QString &problem) {
        showProblem(field, problem);
        if (!problem.isEmpty())
            wrong.append(field);
    };
    const Result<District, FieldErrors> district = validateDistrict(m_fields.value(DistrictField)->text());
    check(DistrictField, district ? QString{} : district.error().first());
    const Result<DateRange> term = Session::termFromText(m_fields.value(TermField)->text());
    check(TermField, term ? QString{} : term.error().message);
    const QString town = m_fields.value(TownField)->text().trimmed();
    const QString station = m_fields.value(StationField)->text().trimmed();
    check(TownField,
          town.isEmpty() && !station.isEmpty() ? tr("Enter the town the station belongs to.") : QString{});
    check(StationField, {});
    check(OperatorField,
          m_fields.value(OperatorField)->text().trimmed().isEmpty() ? tr("Enter your name.") : QString{});
    const QString path = QDir::fromNativeSeparators(m_fields.value(PathField)->text().trimmed());
    const bool isServer = path.startsWith(QStringLiteral("postgresql://"));
    check(PathField, path.isEmpty() ? tr("Choose where the database lies.")
                     : !isServer && QFileInfo::exists(path)
                         ? tr("There is a file of this name already. It stays untouched.")
                         : QString{});
    if (!wrong.isEmpty())
        m_fields.value(wrong.first())->setFocus();
    return wrong.isEmpty();
}

void NewDatabaseDialog::accept()
{
    if (!checkInput())
        return;
    const QString path = QDir::fromNativeSeparators(m_fields.value(PathField)->text().trimmed());
    const QString name = m_fields.value(OperatorField)->text().trimmed();
    if (!path.startsWith(QStringLiteral("postgresql://")))
        QDir{}.mkpath(QFileInfo{path}.absolutePath());
    Result<std::unique_ptr<Session>> session =
        Session::create(path, name, m_clock,
                        {.district = m_fields.value(DistrictField)->text(),
                         .term = *Session::termFromText(m_fields.value(TermField)->text())});
    if (!session) {
        showProblem(PathField, session.error().message);
        m_fields.value(PathField)->setFocus();
        return;
    }
    m_settings.setOperatorName(name);
    if (const Result<> added = addFirstStation(**session); !added)
        m_prompts.showError(this, added.error());
    m_session = std::move(*session);
    QDialog::accept();
}

Result<> NewDatabaseDialog::addFirstStation(Session &session)
{
    const QString townName = m_fields.value(TownField)->text().trimmed();
    const QString stationName = m_fields.value(StationField)->text().trimmed();
    if (townName.isEmpty())
        return {};
    RegisterService records{session};
    const Result<Town, FieldErrors> town =
        validate(TownDraft{.district = DistrictId{1},
                           .name = townName,
                           .kind = townKindFromName(townName).value_or(TownKind::Town)});
    if (!town)
        return Error{ErrorCode::InvalidInput, town.error().first(), {}};
    const Result<StoredTown> storedTown = records.add(*town);
    if (!storedTown)
        return storedTown.error();
    if (stationName.isEmpty())
        return {};
    const Result<Station, FieldErrors> station =
        validate(StationDraft{.town = storedTown->id, .name = stationName, .tier = StationTier::Station},
                 m_clock.today());
    if (!station)
        return Error{ErrorCode::InvalidInput, station.error().first(), {}};
    const Result<StoredStation> storedStation = records.add(*station);
    return storedStation ? Result<>{} : Result<>{storedStation.error()};
}

} // namespace liaison
