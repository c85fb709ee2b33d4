#include "ui/dialogs/bulkeditdialog.h"

#include "app/domain/typedday.h"
#include "app/services/registerlist.h"
#include "ui/forms/lookupcache.h"
#include "ui/forms/unitpicker.h"
#include "ui/models/registersource.h"
#include "ui/shell/appearance.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace liaison {

BulkEditDialog::BulkEditDialog(Workspace &workspace, ListKind kind, const QList<qint64> &ids, QWidget *parent)
    : QDialog{parent}
    , m_workspace{workspace}
    , m_kind{kind}
    , m_ids{ids}
    , m_fields{BulkService::fields(kind)}
    , m_about{new QLabel{this}}
    , m_field{new QComboBox{this}}
    , m_inputs{new QStackedWidget{this}}
    , m_choice{new QComboBox{m_inputs}}
    , m_town{new QComboBox{m_inputs}}
    , m_line{new QLineEdit{m_inputs}}
    , m_reasonLabel{new QLabel{tr("&Reason:"), this}}
    , m_reason{new QLineEdit{this}}
    , m_problem{new QLabel{this}}
    , m_refused{new QTreeWidget{this}}
{
    setObjectName(QStringLiteral("bulkEditDialog"));
    setWindowTitle(tr("Change several records"));
    makeInputs();

    auto *form = new QFormLayout;
    auto *fieldLabel = new QLabel{tr("&Field:"), this};
    fieldLabel->setBuddy(m_field);
    form->addRow(fieldLabel, m_field);
    auto *valueLabel = new QLabel{tr("New &value:"), this};
    valueLabel->setBuddy(m_inputs);
    form->addRow(valueLabel, m_inputs);
    m_reasonLabel->setBuddy(m_reason);
    form->addRow(m_reasonLabel, m_reason);

    auto *buttons = new QDialogButtonBox{this};
    m_apply = buttons->addButton(tr("Change"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(QStringLiteral("bulkApply"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &BulkEditDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    m_about->setObjectName(QStringLiteral("bulkAbout"));
    m_about->setWordWrap(true);
    m_about->setText(tr("%n record(s) of “%1” shall get the same value. It is one step of undo.", nullptr,
                        static_cast<int>(m_ids.size()))
                         .arg(ListingService::title(kind)));
    auto *column = new QVBoxLayout{this};
    column->addWidget(m_about);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(m_refused, 1);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().horizontalAdvance(QString{36, u'人'}));
    showField();
}

void BulkEditDialog::makeInputs()
{
    auto *lookup =
        m_workspace.findChild<LookupCache *>(QStringLiteral("sharedLookup"), Qt::FindDirectChildrenOnly);
    if (lookup == nullptr)
        lookup = new LookupCache{m_workspace, this};
    lookup->ask();
    m_station = new UnitPicker{UnitPicker::Kind::Station, *lookup, m_inputs};
    m_office = new UnitPicker{UnitPicker::Kind::Office, *lookup, m_inputs};
    m_station->setObjectName(QStringLiteral("bulkStation"));
    m_office->setObjectName(QStringLiteral("bulkOffice"));
    m_field->setObjectName(QStringLiteral("bulkField"));
    m_choice->setObjectName(QStringLiteral("bulkChoice"));
    m_town->setObjectName(QStringLiteral("bulkTown"));
    m_line->setObjectName(QStringLiteral("bulkLine"));
    m_reason->setObjectName(QStringLiteral("bulkReason"));
    m_problem->setObjectName(QStringLiteral("bulkProblem"));
    m_refused->setObjectName(QStringLiteral("bulkRefused"));
    for (QWidget *input : std::initializer_list<QWidget *>{m_choice, m_town, m_station, m_office, m_line}) {
        input->setAccessibleName(tr("New value"));
        m_inputs->addWidget(input);
    }
    m_inputs->setFocusPolicy(Qt::StrongFocus);
    QSizePolicy flat = m_inputs->sizePolicy();
    flat.setVerticalPolicy(QSizePolicy::Fixed);
    m_inputs->setSizePolicy(flat);
    for (const BulkService::Field &field : m_fields)
        m_field->addItem(field.title, field.key);
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkEditDialog::showField);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        const bool takesOut = field().key == QStringLiteral("status") && m_choice->currentIndex() > 0;
        m_reason->setPlaceholderText(takesOut ? tr("needed: it stays in the history of each record")
                                              : tr("may stay empty"));
    });
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_refused->setHeaderLabels({tr("Record"), tr("Why it cannot be changed")});
    m_refused->setRootIsDecorated(false);
    m_refused->setAlternatingRowColors(true);
    m_refused->setAccessibleName(tr("Records that cannot be changed"));
    m_refused->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_refused->hide();
}

const BulkService::Field &BulkEditDialog::field() const
{
    return m_fields.at(std::max(0, m_field->currentIndex()));
}

void BulkEditDialog::showField()
{
    const BulkService::Field &chosen = field();
    switch (chosen.input) {
    case BulkService::Input::Choice:
        m_choice->clear();
        for (const auto &[key, text] : chosen.choices)
            m_choice->addItem(text, key);
        m_inputs->setCurrentWidget(m_choice);
        break;
    case BulkService::Input::Station:
        m_inputs->setCurrentWidget(m_station);
        break;
    case BulkService::Input::Office:
        m_inputs->setCurrentWidget(m_office);
        break;
    case BulkService::Input::Town:
        if (m_town->count() == 0)
            readTowns();
        m_inputs->setCurrentWidget(m_town);
        break;
    case BulkService::Input::Date:
    case BulkService::Input::Line:
        m_line->clear();
        m_line->setPlaceholderText(chosen.input == BulkService::Input::Date ? tr("2026-3-5, 3-5, +30")
                                                                            : QString{});
        m_inputs->setCurrentWidget(m_line);
        break;
    }
    m_inputs->setFocusProxy(m_inputs->currentWidget());
    m_problem->hide();
    m_refused->hide();
    m_refusedIds.clear();
    m_apply->setText(tr("Change"));
}

void BulkEditDialog::readTowns()
{
    m_workspace.queries().run(
        this,
        [directory = ListNames::of(m_workspace).directory()](Session &session) {
            return RegisterList{session, *directory}.towns();
        },
        [this](const Result<QList<std::pair<qint64, QString>>> &towns) {
            if (!towns)
                return showProblem(towns.error().message);
            for (const auto &[id, name] : *towns)
                m_town->addItem(name, QString::number(id));
        });
}

QString BulkEditDialog::value() const
{
    const auto unit = [](const UnitPicker *picker) {
        return picker->unit() > 0 ? QString::number(picker->unit()) : QString{};
    };
    switch (field().input) {
    case BulkService::Input::Choice:
        return m_choice->currentData().toString();
    case BulkService::Input::Town:
        return m_town->currentData().toString();
    case BulkService::Input::Station:
        return unit(m_station);
    case BulkService::Input::Office:
        return unit(m_office);
    case BulkService::Input::Date:
        return dayFromTyped(m_line->text(), m_workspace.clock().today(), MissingDateParts::Future)
            .value_or(QDate{})
            .toString(Qt::ISODate);
    case BulkService::Input::Line:
        return m_line->text();
    }
    Q_UNREACHABLE();
}

void BulkEditDialog::showProblem(const QString &text)
{
    QPalette colours = m_problem->palette();
    colours.setColor(QPalette::WindowText, tone::problem());
    m_problem->setPalette(colours);
    m_problem->setText(text);
    m_problem->show();
}

void BulkEditDialog::apply()
{
    m_station->settle();
    m_office->settle();
    const QString chosen = value();
    const BulkService::Input input = field().input;
    if (chosen.isEmpty() && input == BulkService::Input::Date && !m_line->text().trimmed().isEmpty())
        return showProblem(tr("“%1” is no day.").arg(m_line->text()));
    if (chosen.isEmpty() && ((input == BulkService::Input::Station && !m_station->pending().isEmpty()) ||
                             (input == BulkService::Input::Office && !m_office->pending().isEmpty())))
        return showProblem(tr("There is none of this name. Choose one from the list."));
    if (!m_refusedIds.isEmpty())
        m_ids.removeIf([this](qint64 id) { return m_refusedIds.contains(id); });
    m_apply->setEnabled(false);
    const BulkEdit edit{m_kind, m_ids, field().key, chosen, m_reason->text()};
    m_workspace.jobs().run(
        this, [edit](Session &session) { return BulkService{session}.apply(edit); },
        [this](const Result<BulkOutcome> &outcome) { finish(outcome); });
}

void BulkEditDialog::finish(const Result<BulkOutcome> &outcome)
{
    m_apply->setEnabled(true);
    if (!outcome)
        return showProblem(outcome.error().message);
    if (!outcome->refused.isEmpty())
        return showRefusals(outcome->refused);
    m_workspace.say(tr("%n record(s) changed.", nullptr, outcome->changed));
    accept();
}

void BulkEditDialog::showRefusals(const QList<BulkRefusal> &refused)
{
    m_refused->clear();
    m_refusedIds.clear();
    for (const BulkRefusal &refusal : refused) {
        m_refusedIds.append(refusal.id);
        new QTreeWidgetItem{m_refused, {refusal.record, refusal.reason}};
    }
    m_refused->show();
    const auto others = static_cast<int>(m_ids.size() - m_refusedIds.size());
    showProblem(tr("Nothing was changed: %n record(s) cannot have this value.", nullptr,
                   static_cast<int>(refused.size())));
    m_apply->setEnabled(others > 0);
    m_apply->setText(tr("Change the other %n", nullptr, others));
    resize(sizeHint().expandedTo(size()));
}

} // namespace liaison
