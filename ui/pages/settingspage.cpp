#include "ui/pages/settingspage.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace liaison {

namespace {

const QString LanguageKey = QStringLiteral("language");

} // namespace

SettingsPage::SettingsPage(Workspace &workspace, QWidget *parent)
    : Page{parent}
    , m_workspace{workspace}
    , m_operator{new QLineEdit}
    , m_language{new QComboBox}
    , m_note{new QLabel}
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout{content};
    column->addWidget(makeRules());
    column->addWidget(makePreferences());
    column->addStretch(1);
    auto *scroll = new QScrollArea{this};
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(&m_workspace, &Workspace::changed, this, [this](const CommittedChange &change) {
        if (change.kinds.contains(EntityKind::Setting))
            read();
    });
}

QWidget *SettingsPage::makeRules()
{
    auto *group = new QGroupBox{tr("Rules of the place")};
    auto *form = new QFormLayout{group};
    for (const SettingSpec &spec : allSettings()) {
        const QString name = QString::fromLatin1(spec.name);
        auto *box = new QSpinBox{group};
        box->setObjectName(name);
        box->setRange(spec.least, spec.most);
        box->setAccessibleName(spec.title());
        box->setKeyboardTracking(false);
        box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        box->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
        connect(box, &QSpinBox::editingFinished, this, [this, spec] { saveRule(spec); });
        auto *label = new QLabel{spec.title(), group};
        label->setBuddy(box);
        form->addRow(label, box);
        m_rules.insert(name, box);
    }
    auto *about = new QLabel{
        tr("They hold for everyone who uses this database; every change stands in its history and can "
           "be undone. A deadline that was set already stays as it is."),
        group};
    about->setWordWrap(true);
    form->addRow(about);
    return group;
}

QWidget *SettingsPage::makePreferences()
{
    auto *group = new QGroupBox{tr("On this computer")};
    auto *form = new QFormLayout{group};
    m_operator->setObjectName(QStringLiteral("operatorName"));
    m_operator->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    connect(m_operator, &QLineEdit::editingFinished, this, &SettingsPage::saveOperator);
    form->addRow(tr("Your &name, for the history"), m_operator);
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(QStringLiteral("简体中文"), QStringLiteral("zh_CN"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->setProperty("mayBeForeign", true); // each language names itself
    m_language->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_language, &QComboBox::activated, this, &SettingsPage::saveLanguage);
    form->addRow(tr("&Language"), m_language);
    m_note->setObjectName(QStringLiteral("settingsNote"));
    m_note->setWordWrap(true);
    form->addRow(m_note);
    return group;
}

void SettingsPage::open(const Target &target)
{
    Q_UNUSED(target)
    read();
}

void SettingsPage::read()
{
    const Result<Settings> settings = m_workspace.session().settings();
    if (!settings) {
        m_workspace.prompts().showError(this, settings.error());
        return;
    }
    for (const SettingSpec &spec : allSettings()) {
        QSpinBox *box = m_rules.value(QString::fromLatin1(spec.name));
        const QSignalBlocker blocker{box};
        box->setValue((*settings).*spec.value);
    }
    m_operator->setText(m_workspace.settings().operatorName());
    const int language = m_language->findData(m_workspace.settings().value(LanguageKey, QLocale{}.name()));
    m_language->setCurrentIndex(language < 0 ? m_language->findData(QStringLiteral("en")) : language);
}

void SettingsPage::saveRule(const SettingSpec &spec)
{
    const QString name = QString::fromLatin1(spec.name);
    const int value = m_rules.value(name)->value();
    const Result<Settings> settings = m_workspace.session().settings();
    if (settings && (*settings).*spec.value == value)
        return;
    const Result<> saved = m_workspace.session().setSetting(name, QString::number(value));
    if (!saved) {
        m_workspace.prompts().showError(this, saved.error());
        read();
        return;
    }
    m_workspace.say(tr("Saved: %1").arg(spec.title()));
}

void SettingsPage::saveOperator()
{
    const QString name = m_operator->text().simplified();
    if (name.isEmpty() || name == m_workspace.settings().operatorName()) {
        m_operator->setText(m_workspace.settings().operatorName());
        return;
    }
    m_workspace.settings().setOperatorName(name);
    m_note->setText(tr("The name is used when a database is opened the next time."));
}

void SettingsPage::saveLanguage()
{
    m_workspace.settings().setValue(LanguageKey, m_language->currentData());
    m_note->setText(tr("The language changes when the program is started the next time."));
}

} // namespace liaison
