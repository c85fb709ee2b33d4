#pragma once

#include <QTextBrowser>

class QTimer;

namespace liaison {

/// Shows the Markdown of the guide: set for reading, pictures as wide as there is room.
class HelpView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpView(QWidget *parent = nullptr);

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void doSetSource(const QUrl &url, QTextDocument::ResourceType type) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setForReading();
    void fitPictures();

    QTimer *m_fit;
};

} // namespace liaison
