#include "ui/forms/namesakechoice.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace liaison {

namespace {

QString about(const Namesake &namesake)
{
    QStringList parts;
    const Person &person = namesake.person.value;
    if (person.sex != Sex::Unknown)
        parts.append(displayName(person.sex));
    if (person.bornOn)
        parts.append(NamesakeChoice::tr("born %1").arg(person.bornOn->text()));
    if (!person.employment.isEmpty())
        parts.append(person.employment);
    for (const SeatedDeputy &seat : namesake.seats)
        parts.append(
            NamesakeChoice::tr("%1 %2 (%3)")
                .arg(seat.term, seat.station.isEmpty() ? seat.town : seat.station, displayName(seat.level)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

NamesakeChoice::NamesakeChoice(QWidget *parent)
    : QWidget{parent}
    , m_layout{new QVBoxLayout{this}}
    , m_buttons{new QButtonGroup{this}}
    , m_question{new QLabel{this}}
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(2);
    m_question->setWordWrap(true);
    m_layout->addWidget(m_question);
    m_buttons->setExclusive(true);
}

void NamesakeChoice::addLine(const QString &text, qint64 person)
{
    auto *button = new QRadioButton{text};
    button->setObjectName(QStringLiteral("namesake_%1").arg(person));
    button->setChecked(m_choice == person);
    m_buttons->addButton(button);
    m_layout->addWidget(button);
    if (focusProxy() == nullptr)
        setFocusProxy(button);
    connect(button, &QRadioButton::toggled, this, [this, person](bool on) {
        if (!on || m_choice == person)
            return;
        m_choice = person;
        Q_EMIT chosen();
    });
}

void NamesakeChoice::setNamesakes(const QList<Namesake> &namesakes)
{
    const bool isSame =
        std::equal(namesakes.cbegin(), namesakes.cend(), m_namesakes.cbegin(), m_namesakes.cend(),
                   [](const Namesake &a, const Namesake &b) { return a.person == b.person; });
    if (isSame)
        return;
    m_namesakes = namesakes;
    setFocusProxy(nullptr);
    const QList<QAbstractButton *> old = m_buttons->buttons();
    for (QAbstractButton *button : old) {
        m_buttons->removeButton(button);
        button->setObjectName({});
        button->hide();
        button->deleteLater(); // one of them may be the sender
    }
    if (namesakes.isEmpty())
        return;
    m_question->setText(tr("%n person(s) of this name is/are on file. Is it one of them?", nullptr,
                           static_cast<int>(namesakes.size())));
    addLine(tr("No, another person of the same name"), 0);
    for (const Namesake &namesake : namesakes)
        addLine(tr("The same person, new mandate: %1").arg(about(namesake)), namesake.person.id.value());
}

void NamesakeChoice::setChoice(std::optional<qint64> choice)
{
    m_choice = choice;
    const QList<QAbstractButton *> buttons = m_buttons->buttons();
    m_buttons->setExclusive(false);
    for (QAbstractButton *button : buttons)
        button->setChecked(choice && button->objectName() == QStringLiteral("namesake_%1").arg(*choice));
    m_buttons->setExclusive(true);
}

} // namespace liaison
